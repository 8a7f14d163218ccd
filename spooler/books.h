/* books.h - how a change gets into the ledger: as one piece of work that is
 * on disk when run() returns OK, or has not happened. */
#ifndef BOOKS_H
#define BOOKS_H

#include "spooler/ledger.h"

/* May be run on another thread than the caller's; must not call run() again. */
typedef enum err books_work(struct ledger *ledger, void *arg);

struct books {
	/* The work's own error when it refused (nothing changed); ERR_LEDGER
	 * when the disk refused: from then on every run() says ERR_LEDGER. */
	enum err (*run)(struct books *books, books_work *work, void *arg);
};

/* Runs each work at once on the caller's thread: for tests and tools. */
struct books_direct {
	struct books books; /* first: a books is a books_direct */
	struct ledger *ledger;
	bool broken;
};

void books_direct_init(struct books_direct *direct, struct ledger *ledger);

#endif
