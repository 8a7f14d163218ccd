/* printer_session.h - carries out plans on one printer.
 *
 * The only code that talks, waits and gives up, for every model. It tells its
 * watcher about each step before it starts, so that the owner can write the
 * intent down first; an error from the watcher stops the plan before the
 * printer has seen a byte of the step.
 */
#ifndef PRINTER_SESSION_H
#define PRINTER_SESSION_H

#include "driver/base/clock.h"
#include "driver/card/card_plan.h"
#include "driver/chip/chip_link.h"
#include "driver/chip/chip_run.h"
#include "driver/models/model.h"
#include "driver/usb/usb_link.h"

enum step_moment {
	STEP_STARTS,
	STEP_ENDED
};

struct session_watcher {
	enum err (*on_step)(struct session_watcher *watcher, enum step_moment moment,
			    const struct card_step *step);
	/* The chip is written and read back; uid may be "". */
	enum err (*on_chip)(struct session_watcher *watcher, const struct chip_result *result);
};

/* Who makes one owns model, link, chip, clock and watcher and outlives it. */
struct printer_session {
	const struct printer_model *model;
	struct usb_link *link;
	struct chip_link *chip; /* NULL: no reader at this printer's station */
	struct clock *clock;
	struct session_watcher *watcher;

	struct bytes unread;          /* answer bytes not yet used */
	struct printer_status status; /* as last asked */
	enum fault last_fault;        /* of the last ERR_DEVICE_FAULT */
	struct complaint why;         /* words for the last failure */
	bool parked;                  /* a card waits at a chip station */
	bool chip_verified;
};

void printer_session_init(struct printer_session *s, const struct printer_model *model,
			  struct usb_link *link, struct chip_link *chip, struct clock *clock);
void printer_session_done(struct printer_session *s);

/* Drops stale answers, switches the printer's own retrying off, clears its
 * pictures and errors, then asks everything. First call on a new link. */
enum err printer_session_open(struct printer_session *s) MUST_CHECK;

/* Asks everything the model can be asked; the answers are s->status. Answers
 * may be silent while a card moves, so this waits up to traits.motion_ms. */
enum err printer_session_ask(struct printer_session *s) MUST_CHECK;

/* Runs the plan until it is done or a step fails; then stops, where it is. */
enum err printer_session_run(struct printer_session *s, const struct card_plan *plan) MUST_CHECK;

/* One step on its own: for recovery. STEP_EJECT and STEP_PRINT are refused
 * (ERR_BAD_MOVE) while a card is parked whose chip is not verified. */
enum err printer_session_step(struct printer_session *s, const struct card_step *step) MUST_CHECK;

#endif
