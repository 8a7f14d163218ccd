/* settle.h - what became of a card that nobody was watching.
 *
 * Pure: evidence in, verdict out, by one table (settle.c). Software never
 * guesses that a card exists: what the table cannot prove stays unknown until
 * people say.
 */
#ifndef SETTLE_H
#define SETTLE_H

#include "spooler/ledger.h"

enum verdict {
	VERDICT_NOT_FED, /* the blank is still in the hopper */
	VERDICT_REJECT,  /* a card is inside: put it into the reject tray, then spoiled */
	VERDICT_SPOILED, /* it went to the reject tray */
	VERDICT_ISSUED,  /* the printer said so, and that was on disk */
	VERDICT_UNKNOWN, /* people must look */
	VERDICT_INCIDENT /* the printer contradicts the books: stop it, freeze the stock */
};

struct evidence {
	struct attempt attempt;
	bool fed;          /* STEP_FEED ended, and that was on disk */
	bool ejected;      /* the card left by STEP_PRINT or STEP_EJECT, on disk */
	bool same_printer; /* the serial number is the attempt's */
	bool counts_feeds; /* the model's counter can be trusted to */
	int64_t counter;   /* now; COUNT_UNKNOWN */
	bool card_known;   /* the printer could say whether a card is inside */
	bool card_inside;
};

/* ret_why: a sentence for the job's history. */
enum verdict settle_decide(const struct evidence *evidence, char ret_why[WHY_MAX_LEN]);

const char *verdict_name(enum verdict verdict);

#endif
