/* card_plan.h - the few steps that turn one blank into one finished card.
 *
 * A job says what the card should be; a plan says what the printer does for
 * it, in order. Making a plan is pure: no device, no clock, no allocation.
 */
#ifndef CARD_PLAN_H
#define CARD_PLAN_H

#include "driver/card/card_job.h"

enum step_kind {
	/* Takes one card from the hopper and stops it at step.station. The only
	 * step that takes a card: a printer whose chip command also feeds could
	 * otherwise take two. */
	STEP_FEED,
	STEP_RUN_CHIP,       /* the card is parked at its station meanwhile */
	STEP_WRITE_MAGNETIC, /* writes and reads back */
	STEP_LOAD_FRONT,     /* pictures into the printer's memory; no motion */
	STEP_LOAD_BACK,
	STEP_PRINT,  /* lays down what was loaded, turning the card */
	STEP_EJECT,  /* to the output hopper */
	STEP_REJECT, /* never planned: what we do with a spoiled card */
	STEP_CLEAR,  /* never planned: forget pictures, errors; no motion */
	STEP_COUNT
};

const char *step_name(enum step_kind kind);
enum err step_parse(const char *name, enum step_kind *ret_kind) MUST_CHECK;
/* Whether a card may move, be printed or written in this step. */
bool step_acts_on_card(enum step_kind kind);

/* What a printer can do; each model has one constant of this. */
struct printer_traits {
	int dpi;
	int width_px, height_px; /* head, feed */
	unsigned stations;       /* 1 << STATION_x */
	unsigned ribbons;        /* 1 << RIBBON_x */
	bool can_flip;
	bool has_magnetic;
	bool has_reject_tray;
	bool print_ejects; /* STEP_PRINT also ejects; no STEP_EJECT follows */
	/* What the counter of cards counts; the books compare it. */
	enum {
		COUNTS_NOTHING,
		COUNTS_FEEDS,
		COUNTS_EJECTS
	} counter;
	int answer_ms; /* deadline of a question or a download */
	int motion_ms; /* deadline of a step that moves the card */
	int chip_ms;   /* how long a card may stay parked */
};

/* Borrowed from a card_ready. */
struct card_step {
	enum step_kind kind;
	enum station station;        /* STEP_FEED */
	const struct panels *panels; /* STEP_LOAD_x */
	const struct magnetic *magnetic;
	const struct chip_task *chip;
	enum ribbon ribbon;
};

enum {
	PLAN_STEPS_MAX = 8
};

struct card_plan {
	struct card_step steps[PLAN_STEPS_MAX];
	int count;
};

/* ERR_UNSUPPORTED naming what this printer lacks: before a blank is touched. */
enum err card_plan_check(const struct card_job *job, const struct printer_traits *traits,
			 struct complaint *why) MUST_CHECK;

/* Chip before ink: a card whose chip fails has cost no ribbon. The plan
 * borrows from ready. */
enum err card_plan_build(const struct card_ready *ready, const struct printer_traits *traits,
			 struct card_plan *ret_plan) MUST_CHECK;

#endif
