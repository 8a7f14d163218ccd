/* ledger.h - where every blank is, for ever, and what every job has done.
 *
 * Double entry: a blank is never created or destroyed, only moved between the
 * accounts of its stock, and every transfer is kept. RECEIVED, TRANSFER_IN and
 * FOUND are where cards come from and only ever pay out; the sum paid out by
 * them equals the sum of all other accounts, always (fsck says I1).
 *
 * Calling sequence: every change runs inside books->run(), which makes it one
 * transaction and returns OK only when it is on disk (see books.h). So all
 * functions here are called from a books_work and take the ledger it is given.
 * An error rolls the whole work back.
 */
#ifndef LEDGER_H
#define LEDGER_H

#include <stdint.h>

#include "driver/base/bytes.h"
#include "driver/base/clock.h"
#include "driver/card/card_plan.h"
#include "spooler/job_state.h"

enum account {
	ACCOUNT_RECEIVED,
	ACCOUNT_TRANSFER_IN,
	ACCOUNT_FOUND,
	ACCOUNT_AVAILABLE,
	ACCOUNT_RESERVED,     /* set aside for a job; still in the hopper */
	ACCOUNT_AT_RISK,      /* intent written: may be moving */
	ACCOUNT_QUARANTINED,  /* nobody can prove where it is */
	ACCOUNT_SPOILED_HELD, /* a spoiled card is a secure item until destroyed */
	ACCOUNT_ISSUED,
	ACCOUNT_DESTROYED,
	ACCOUNT_TRANSFER_OUT,
	ACCOUNT_MISSING,
	ACCOUNT_COUNT
};

const char *account_name(enum account account);

/* Sizes of names and sentences, with the NUL. */
enum {
	NAME_MAX_LEN = 64,
	ID_MAX_LEN = 128,
	WHY_MAX_LEN = 240,
	HASH_HEX_LEN = 65
};

struct ledger;

/* vfs: name of an SQLite VFS, NULL for the default. ERR_CONFLICT when another
 * process has the file, ERR_LEDGER when it is not a ledger, damaged or newer
 * than this program; why says which. */
enum err ledger_open(const char *path, const char *vfs, struct clock *clock,
		     struct ledger **ret_ledger, struct complaint *why) MUST_CHECK;
void ledger_close(struct ledger *ledger);

/* Used by books only. After a failed commit nothing more may be promised:
 * close, open again, look. */
enum err ledger_begin(struct ledger *ledger) MUST_CHECK;
enum err ledger_commit(struct ledger *ledger) MUST_CHECK;
void ledger_rollback(struct ledger *ledger);
enum err ledger_mark(struct ledger *ledger) MUST_CHECK;      /* savepoint */
enum err ledger_mark_done(struct ledger *ledger) MUST_CHECK; /* keep since mark */
enum err ledger_mark_undo(struct ledger *ledger) MUST_CHECK; /* forget since mark */

/* Who does something: uid from SO_PEERCRED and the name it had then. */
struct who {
	int64_t uid;
	char name[NAME_MAX_LEN];
};

/* ---- stock ---- */

struct stock {
	int64_t id;
	char name[NAME_MAX_LEN]; /* class: product + version + key profile */
	char title[NAME_MAX_LEN];
	char frozen[WHY_MAX_LEN]; /* why no card may be fed; "" = may */
	int64_t cards[ACCOUNT_COUNT];
	int64_t version;
};

/* ERR_CONFLICT when the name is taken. */
enum err ledger_stock_add(struct ledger *ledger, const char *name, const char *title,
			  const struct who *who) MUST_CHECK;
enum err ledger_stock_find(struct ledger *ledger, const char *name, struct stock *ret_stock)
	MUST_CHECK;

/* A delivery: three numbers, of which only `counted` becomes stock; a
 * difference to `dispatched` stays visible as an event. note is the delivery
 * note's number, unique per stock: a repeated call with the same note and
 * numbers changes nothing, with other numbers is ERR_CONFLICT. */
struct receipt {
	char stock[NAME_MAX_LEN];
	char note[ID_MAX_LEN];
	int64_t requested, dispatched, counted;
};
enum err ledger_receive(struct ledger *ledger, const struct receipt *receipt, const struct who *who,
			struct complaint *why) MUST_CHECK;

/* Somebody counted the blanks that are not in a machine (AVAILABLE and
 * RESERVED together). A difference is booked to MISSING or from FOUND, newest
 * reservations giving way first; the stock is unfrozen. ERR_CONFLICT while a
 * card of this stock is being made. */
enum err ledger_count(struct ledger *ledger, const char *stock, int64_t counted, const char *reason,
		      const struct who *who, struct complaint *why) MUST_CHECK;

/* Blanks spoiled outside a job (test card, damaged): AVAILABLE to SPOILED_HELD. */
enum err ledger_spoil(struct ledger *ledger, const char *stock, int64_t cards, const char *reason,
		      const struct who *who, struct complaint *why) MUST_CHECK;
/* SPOILED_HELD to DESTROYED, with the witness's name. */
enum err ledger_destroy(struct ledger *ledger, const char *stock, int64_t cards,
			const char *witness, const char *reason, const struct who *who,
			struct complaint *why) MUST_CHECK;
enum err ledger_freeze(struct ledger *ledger, const char *stock, const char *reason) MUST_CHECK;

/* ---- jobs ---- */

struct job_request {
	char request_id[ID_MAX_LEN];  /* the issuer's; unique for ever; "" = made from key */
	char key[ID_MAX_LEN];         /* Idempotency-Key, per uid */
	char body_hash[HASH_HEX_LEN]; /* of what came with the key */
	char stock[NAME_MAX_LEN];
	char title[NAME_MAX_LEN];
	char on_behalf[NAME_MAX_LEN];                 /* user name told by cupsd; "" */
	char front[HASH_HEX_LEN], back[HASH_HEX_LEN]; /* documents; "" = none */
	int priority;                                 /* 1..100, as IPP job-priority; 50 */
	const char *card_json; /* canonical description of the card, see card_request.h */
	bool held;             /* starts held: operator */
};

struct job {
	int64_t id;
	char uuid[37];
	char request_id[ID_MAX_LEN], key[ID_MAX_LEN], body_hash[HASH_HEX_LEN];
	char stock[NAME_MAX_LEN], title[NAME_MAX_LEN], on_behalf[NAME_MAX_LEN];
	char front[HASH_HEX_LEN], back[HASH_HEX_LEN];
	int priority;
	char *card_json; /* owned: job_done() */
	struct who who;
	enum job_state state;
	enum hold hold;
	char why[WHY_MAX_LEN];      /* a sentence: why it is where it is */
	char printer[NAME_MAX_LEN]; /* that has it or had it; "" */
	char chip_uid[33];
	bool cancel_wanted;
	int attempts;
	int64_t created_ms, updated_ms; /* wall clock, for people */
	int64_t version;                /* +1 at every change: the ETag */
};

void job_done(struct job *job);

/* Stores a new job, or finds the one that came with this key: *ret_is_new
 * tells. ERR_CONFLICT: same key other body, or request_id already used by
 * another job (why names it). ERR_NOT_FOUND: no such stock or document. */
enum err ledger_job_accept(struct ledger *ledger, const struct job_request *request,
			   const struct who *who, int64_t *ret_job, bool *ret_is_new,
			   struct complaint *why) MUST_CHECK;

enum err ledger_job_find(struct ledger *ledger, int64_t id, struct job *ret_job) MUST_CHECK;
enum err ledger_job_by_key(struct ledger *ledger, int64_t uid, const char *key, int64_t *ret_job)
	MUST_CHECK;

/* Moves a job that owns no blank at risk; takes care of its reservation. hold
 * matters for EVENT_HOLD only. ERR_BAD_MOVE when the state has no such move. */
enum err ledger_job_move(struct ledger *ledger, int64_t job, enum job_event event, enum hold hold,
			 const char *why) MUST_CHECK;
/* Cancel now if that is free, else remember the wish: *ret_done tells. */
enum err ledger_job_cancel(struct ledger *ledger, int64_t job, const struct who *who,
			   bool *ret_done) MUST_CHECK;

/* ---- one attempt to make a card ---- */

struct attempt {
	int64_t job;
	int number; /* 1, 2, ... per job */
	char printer[NAME_MAX_LEN], serial[NAME_MAX_LEN];
	int64_t counter_before; /* COUNT_UNKNOWN when the model has none */
	int64_t panels_before;
	enum step_kind last_intent; /* written down before the step */
	bool last_intent_done;      /* the printer said done, and that is on disk */
	char chip_uid[33];
};

/* RESERVED to AT_RISK, job to intent, a new attempt whose last_intent is
 * STEP_FEED. The printer must not have seen a byte of the feed before this is
 * on disk. ERR_CONFLICT while the stock is frozen or printer has a job at risk. */
enum err ledger_intend(struct ledger *ledger, int64_t job, const char *printer, const char *serial,
		       int64_t counter, int64_t panels) MUST_CHECK;
/* Before a later step, and after any step; event is the job's move that goes
 * with the end of it, or JOB_EVENT_COUNT for none. */
enum err ledger_step_starts(struct ledger *ledger, int64_t job, enum step_kind step) MUST_CHECK;
enum err ledger_step_ended(struct ledger *ledger, int64_t job, enum step_kind step,
			   enum job_event event) MUST_CHECK;
/* ERR_CONFLICT when the UID was issued before on another job. */
enum err ledger_chip(struct ledger *ledger, int64_t job, const char *uid) MUST_CHECK;
enum err ledger_attempt(struct ledger *ledger, int64_t job, struct attempt *ret_attempt) MUST_CHECK;

/* The fate of the blank at risk or in quarantine: EVENT_ISSUE, EVENT_SPOIL,
 * EVENT_NOT_FED, EVENT_LOSE_SIGHT. who is NULL for machine evidence. */
enum err ledger_resolve(struct ledger *ledger, int64_t job, enum job_event fate, const char *why,
			const struct who *who) MUST_CHECK;
/* People looked and the card is nowhere: QUARANTINED to MISSING, job spoiled. */
enum err ledger_resolve_missing(struct ledger *ledger, int64_t job, const char *why,
				const struct who *who) MUST_CHECK;

/* ---- printers ---- */

struct printer_row {
	char name[NAME_MAX_LEN], address[ID_MAX_LEN], chip_address[ID_MAX_LEN];
	char model[NAME_MAX_LEN];
	char serial[NAME_MAX_LEN]; /* "" until first seen */
	char stocks[ID_MAX_LEN];   /* names it takes, comma between; "" = all */
	char stopped[WHY_MAX_LEN]; /* why it is stopped; "" = works */
	int64_t counter;           /* last seen; COUNT_UNKNOWN */
	int64_t version;
};

enum err ledger_printer_set(struct ledger *ledger, const struct printer_row *row,
			    const struct who *who) MUST_CHECK;
enum err ledger_printer_find(struct ledger *ledger, const char *name, struct printer_row *ret_row)
	MUST_CHECK;
enum err ledger_printer_remove(struct ledger *ledger, const char *name, const struct who *who)
	MUST_CHECK;
/* "" starts it again. */
enum err ledger_printer_stop(struct ledger *ledger, const char *name, const char *why) MUST_CHECK;
/* At every opening: the serial is pinned, the counter compared with what the
 * books expect while no card is at risk. ERR_CONFLICT (an incident is written
 * and the printer stopped): another serial, a counter that went back or
 * jumped; why says it. feeds is what ran outside jobs and is explained. */
enum err ledger_printer_seen(struct ledger *ledger, const char *name, const char *serial,
			     int64_t counter, struct complaint *why) MUST_CHECK;

/* ---- choosing ---- */

/* Gives blanks to waiting jobs: highest priority first, then oldest; a job
 * with a higher priority takes the reservation of a lower one that has not
 * started; who gets none is held: stock. Returns how many jobs changed. */
enum err ledger_plan_stock(struct ledger *ledger, int *ret_changed) MUST_CHECK;
/* The next reserved job that this printer's stocks allow, not `not_job`; 0
 * when there is none. */
enum err ledger_next_job(struct ledger *ledger, const char *printer, int64_t not_job,
			 int64_t *ret_job) MUST_CHECK;
/* The job at risk on this printer, or 0. */
enum err ledger_job_at_risk(struct ledger *ledger, const char *printer, int64_t *ret_job)
	MUST_CHECK;

/* ---- documents ---- */

enum err ledger_document_add(struct ledger *ledger, const char *hash, int64_t size, int width_px,
			     int height_px) MUST_CHECK;
enum err ledger_document_find(struct ledger *ledger, const char *hash, int64_t *ret_size,
			      int *ret_width_px, int *ret_height_px) MUST_CHECK;

/* ---- reading many ---- */

/* Rows come newest or oldest first as said; an error from each() stops. */
struct job_filter {
	const char *state;   /* name, or NULL for all */
	const char *stock;   /* or NULL */
	const char *waiting; /* not NULL: only jobs that are not final */
	int64_t uid;         /* -1 for all */
	int64_t after;       /* id; 0 from the start */
	int limit;
};
enum err ledger_jobs(struct ledger *ledger, const struct job_filter *filter,
		     enum err (*each)(void *arg, const struct job *job), void *arg) MUST_CHECK;
enum err ledger_stocks(struct ledger *ledger,
		       enum err (*each)(void *arg, const struct stock *stock), void *arg)
	MUST_CHECK;
enum err ledger_printers(struct ledger *ledger,
			 enum err (*each)(void *arg, const struct printer_row *row), void *arg)
	MUST_CHECK;

struct transfer {
	int64_t id, at_ms, cards, job; /* job 0: none */
	char stock[NAME_MAX_LEN];
	enum account from, to;
	char reason[WHY_MAX_LEN], who[NAME_MAX_LEN];
};
enum err ledger_transfers(struct ledger *ledger, const char *stock, int64_t after, int limit,
			  enum err (*each)(void *arg, const struct transfer *transfer), void *arg)
	MUST_CHECK;

/* Gap-free history. kind: "job", "stock", "printer", "incident". */
struct event {
	int64_t seq, at_ms, job;
	char kind[16], name[32]; /* name: "accepted", "step-starts", ... */
	char stock[NAME_MAX_LEN], printer[NAME_MAX_LEN];
	char words[WHY_MAX_LEN];
};
enum err ledger_event(struct ledger *ledger, const char *kind, const char *name, int64_t job,
		      const char *stock, const char *printer, const char *words) MUST_CHECK;
/* job 0: of everything. */
enum err ledger_events(struct ledger *ledger, int64_t after, int64_t job, int limit,
		       enum err (*each)(void *arg, const struct event *event), void *arg)
	MUST_CHECK;

/* ---- checking ---- */

/* Every invariant as SQL over the whole store; each() gets a line per finding
 * ("I1 stock white: ..."). *ret_findings 0 = the books are right. */
enum err ledger_fsck(struct ledger *ledger, enum err (*each)(void *arg, const char *finding),
		     void *arg, int *ret_findings) MUST_CHECK;

#endif
