/* maker.h - makes one job's card on one printer and keeps the books true.
 *
 * Every step is on disk before the printer sees a byte of it, and its outcome
 * is on disk before the next. After any trouble, and at every start,
 * maker_settle looks at the last intent and asks the printer; it is the only
 * way out of trouble.
 */
#ifndef MAKER_H
#define MAKER_H

#include "driver/printer_session.h"
#include "spooler/books.h"

struct maker {
	struct session_watcher watcher; /* first: a watcher is a maker */
	struct books *books;
	struct printer_session *session; /* open */
	char printer[NAME_MAX_LEN];
	int64_t job;
	enum err books_err; /* why the watcher stopped the session */
};

void maker_init(struct maker *maker, struct books *books, struct printer_session *session,
		const char *printer);

/* Ready to feed a card for this job? ERR_DEVICE_FAULT with why when the
 * printer is not (cover, ribbon, cleaning, card inside...): nothing moves. Asks
 * the printer afresh. */
enum err maker_preflight(struct maker *maker, const struct card_job *job, struct complaint *why)
	MUST_CHECK;

/* job must be reserved. Feeds, encodes, prints, ejects, writes down. On return
 * the job is issued, spoiled, held (not fed) or unknown, and the books say so;
 * the err tells what went wrong on the way (OK = issued). ERR_LEDGER: the
 * store failed, stop. */
enum err maker_make(struct maker *maker, int64_t job, const struct card_ready *ready) MUST_CHECK;

/* Settles a job at risk (or unknown) by evidence. OK when the question could
 * be put to the printer, whatever the verdict; ERR_DEVICE_x when it could not:
 * the job is unknown until the next try. */
enum err maker_settle(struct maker *maker, int64_t job) MUST_CHECK;

#endif
