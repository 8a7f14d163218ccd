/* fault.h - facts about a printer that stop or slow it, as data.
 *
 * One table gives each fault its IPP keyword (RFC 8011 clause 5.4.12,
 * printer-state-reasons), whether it stops a card, and a sentence for a clerk.
 */
#ifndef MODELS_FAULT_H
#define MODELS_FAULT_H

#include <stdbool.h>

#include "driver/base/err.h"

enum fault {
	FAULT_NONE,
	FAULT_HOPPER_EMPTY,
	FAULT_JAM,
	FAULT_RIBBON_OUT,
	FAULT_RIBBON_WRONG,
	FAULT_RIBBON_LOW,
	FAULT_COVER_OPEN,
	FAULT_CLEANING_DUE,
	FAULT_CLEANING_OVERDUE,
	FAULT_TEMPERATURE, /* head or film outside its window */
	FAULT_REJECT_FULL,
	FAULT_MAGNETIC,   /* stripe did not read back */
	FAULT_MECHANICAL, /* the printer says it timed out or cannot */
	FAULT_REFUSED,    /* the printer did not understand: our bug or its */
	FAULT_COUNT
};

struct fault_info {
	const char *name;    /* "cover-open": API, logs, tests */
	const char *keyword; /* IPP printer-state-reasons: "cover-open" */
	const char *words;   /* for a clerk: what to do */
	bool stops;          /* no card may be fed while it lasts */
};

const struct fault_info *fault_info(enum fault fault);
enum err fault_parse(const char *name, enum fault *ret_fault) MUST_CHECK;

#endif
