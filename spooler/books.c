#include "spooler/books.h"

static enum err run_now(struct books *books, books_work *work, void *arg)
{
	struct books_direct *direct = (struct books_direct *)books;
	enum err err;

	if (direct->broken || ledger_begin(direct->ledger) != OK) {
		direct->broken = true;
		return ERR_LEDGER;
	}
	err = work(direct->ledger, arg);
	if (err == OK && ledger_commit(direct->ledger) == OK)
		return OK;
	if (err == OK || err == ERR_LEDGER) {
		direct->broken = true;
		err = ERR_LEDGER;
	}
	ledger_rollback(direct->ledger);
	return err;
}

void books_direct_init(struct books_direct *direct, struct ledger *ledger)
{
	*direct = (struct books_direct){ .books = { run_now }, .ledger = ledger };
}
