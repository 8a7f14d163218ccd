/* model.h - what a printer model is to the rest of the driver.
 *
 * A model only turns questions and steps into bytes, and bytes into meaning.
 * It never does I/O, waits, allocates for keeps or remembers: the session
 * does. To add a printer: one file with one constant of this struct, one line
 * in models.c, one folder of golden files.
 *
 * The dialogue: each command gets exactly one answer before the next is sent.
 * A step is one or more commands, its parts 0, 1, 2...
 */
#ifndef MODEL_H
#define MODEL_H

#include <limits.h>

#include "driver/base/bytes.h"
#include "driver/card/card_plan.h"
#include "driver/models/fault.h"

struct usb_id {
	uint16_t vendor, product;
};

enum query {
	QUERY_MODEL,
	QUERY_SERIAL,
	QUERY_FIRMWARE,
	QUERY_CARD, /* is one inside? */
	QUERY_COVER,
	QUERY_HOPPER,
	QUERY_RIBBON, /* which set is in */
	QUERY_RIBBON_END,
	QUERY_RIBBON_LEFT, /* cards left on it */
	QUERY_CLEANING,
	QUERY_TEMPERATURE,
	QUERY_COUNTER, /* see traits.counter */
	QUERY_PANELS,  /* panels printed */
	QUERY_COUNT
};

#define COUNT_UNKNOWN (-1)

/* What the printer says about itself; each answer fills its part. Start from
 * printer_status_unknown(). */
struct printer_status {
	char model[40], serial[40], firmware[40];
	char ribbon[16]; /* the maker's name of the set, "" unknown */
	bool card_inside;
	unsigned faults; /* 1 << FAULT_x */
	int64_t cards;   /* counter; COUNT_UNKNOWN */
	int64_t panels;
	int ribbon_left; /* cards; COUNT_UNKNOWN */
	bool card_inside_known;
};

struct printer_status printer_status_unknown(void);

struct printer_reply {
	enum {
		REPLY_DONE,
		REPLY_WAIT,
		REPLY_FAULT
	} meaning;
	int wait_ms;      /* REPLY_WAIT: ask for another answer after this */
	enum fault fault; /* REPLY_FAULT */
};

struct printer_model {
	const char *name, *full_name;
	const struct usb_id *usb_ids; /* ends with { 0, 0 } */
	struct printer_traits traits;

	/* Sent once when a session opens, answered like steps are: the printer
	 * must not retry a card by itself. Parts as in write_step. */
	enum err (*write_setup)(int part, struct bytes *out);

	/* ERR_UNSUPPORTED for what this model cannot be asked. */
	enum err (*write_query)(enum query query, struct bytes *out);
	/* Fills the answered part of status. ERR_BAD_FORMAT: not an answer. */
	enum err (*read_answer)(enum query query, struct view answer,
				struct printer_status *status);

	/* Appends the part-th command; appends nothing when the step has no
	 * such part: then it is complete. */
	enum err (*write_step)(const struct card_step *step, int part, struct bytes *out);
	enum err (*read_reply)(const struct card_step *step, int part, struct view answer,
			       struct printer_reply *ret_reply);

	/* Length of the first complete answer in `in` with its end mark; 0
	 * when more must arrive. ERR_BAD_FORMAT when it cannot become one. */
	enum err (*find_answer)(struct view in, size_t *ret_len);
};

/* Every model we know; ends with NULL. */
extern const struct printer_model *const printer_models[];

/* NULL when unknown. */
const struct printer_model *printer_model_by_usb(uint16_t vendor, uint16_t product);
const struct printer_model *printer_model_by_name(const char *name);

#endif
