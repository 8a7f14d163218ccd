/* job_state.h - where a job is, and the only moves it may make.
 *
 *   accepted -> [held] -> reserved -> intent -> fed -> [parked-at-chip ->
 *   encoded -> verified] -> printed -> ejected -> issued
 *
 * A failure after intent ends in spoiled; what cannot be proved ends in
 * unknown, which only evidence or people leave. Before intent a job can be
 * cancelled for nothing; after it a cancel is a wish. Nothing is tried again
 * by itself after intent: retry is a person's move.
 */
#ifndef JOB_STATE_H
#define JOB_STATE_H

#include <stdbool.h>

#include "driver/base/err.h"

enum job_state {
	JOB_ACCEPTED, /* on disk and answered; owns nothing yet */
	JOB_HELD,     /* cannot start: see hold */
	JOB_RESERVED, /* a blank is set aside for it */
	JOB_INTENT,   /* written down: a card may move from here on */
	JOB_FED,
	JOB_PARKED_AT_CHIP,
	JOB_ENCODED,
	JOB_VERIFIED, /* chip read back after a cold reset */
	JOB_PRINTED,
	JOB_EJECTED,
	JOB_ISSUED,
	JOB_SPOILED,
	JOB_UNKNOWN, /* a card may exist; nobody has proved it */
	JOB_CANCELLED,
	JOB_STATE_COUNT
};

enum hold {
	HOLD_NONE,
	HOLD_STOCK, /* no blank is left for it */
	HOLD_APPROVAL,
	HOLD_PRINTER,  /* no printer that can make it is ready */
	HOLD_OPERATOR, /* somebody must say go */
	HOLD_COUNT
};

enum job_event {
	EVENT_HOLD,
	EVENT_RELEASE,
	EVENT_RESERVE,
	EVENT_UNRESERVE,
	EVENT_INTEND,
	EVENT_FEED,
	EVENT_PARK,
	EVENT_ENCODE,
	EVENT_VERIFY,
	EVENT_PRINT,
	EVENT_EJECT,
	EVENT_ISSUE,
	EVENT_SPOIL,
	EVENT_LOSE_SIGHT,
	EVENT_NOT_FED, /* proved: the blank never left the hopper */
	EVENT_CANCEL,
	EVENT_RETRY, /* a person asks for a new attempt with a new blank */
	JOB_EVENT_COUNT
};

const char *job_state_name(enum job_state state);
enum err job_state_parse(const char *name, enum job_state *ret_state) MUST_CHECK;
const char *job_event_name(enum job_event event);
const char *hold_name(enum hold hold); /* "" for HOLD_NONE */

/* The only way to change a job's state. ERR_BAD_MOVE leaves it as it is. */
enum err job_state_move(enum job_state *state, enum job_event event) MUST_CHECK;

/* A blank is at risk: from intent until the card's fate is written down. */
bool job_state_is_making(enum job_state state);
/* No event but a person's retry leaves it. */
bool job_state_is_final(enum job_state state);

#endif
