#include "spooler/job_state.h"

#include <stddef.h>
#include <string.h>

static const struct {
	enum job_state from;
	enum job_event event;
	enum job_state to;
} moves[] = {
	{JOB_ACCEPTED,        EVENT_HOLD,       JOB_HELD          },
	{ JOB_ACCEPTED,       EVENT_RESERVE,    JOB_RESERVED      },
	{ JOB_ACCEPTED,       EVENT_CANCEL,     JOB_CANCELLED     },

	{ JOB_HELD,           EVENT_HOLD,       JOB_HELD          },
	{ JOB_HELD,           EVENT_RELEASE,    JOB_ACCEPTED      },
	{ JOB_HELD,           EVENT_RESERVE,    JOB_RESERVED      },
	{ JOB_HELD,           EVENT_CANCEL,     JOB_CANCELLED     },

	{ JOB_RESERVED,       EVENT_UNRESERVE,  JOB_ACCEPTED      },
	{ JOB_RESERVED,       EVENT_HOLD,       JOB_HELD          },
	{ JOB_RESERVED,       EVENT_INTEND,     JOB_INTENT        },
	{ JOB_RESERVED,       EVENT_CANCEL,     JOB_CANCELLED     },

	{ JOB_INTENT,         EVENT_FEED,       JOB_FED           },
	{ JOB_INTENT,         EVENT_PARK,       JOB_PARKED_AT_CHIP},
	{ JOB_INTENT,         EVENT_NOT_FED,    JOB_HELD          },
	{ JOB_INTENT,         EVENT_SPOIL,      JOB_SPOILED       },
	{ JOB_INTENT,         EVENT_LOSE_SIGHT, JOB_UNKNOWN       },

	{ JOB_FED,            EVENT_PRINT,      JOB_PRINTED       },
	{ JOB_FED,            EVENT_EJECT,      JOB_EJECTED       },
	{ JOB_FED,            EVENT_SPOIL,      JOB_SPOILED       },
	{ JOB_FED,            EVENT_LOSE_SIGHT, JOB_UNKNOWN       },

	{ JOB_PARKED_AT_CHIP, EVENT_ENCODE,     JOB_ENCODED       },
	{ JOB_PARKED_AT_CHIP, EVENT_SPOIL,      JOB_SPOILED       },
	{ JOB_PARKED_AT_CHIP, EVENT_LOSE_SIGHT, JOB_UNKNOWN       },

	{ JOB_ENCODED,        EVENT_VERIFY,     JOB_VERIFIED      },
	{ JOB_ENCODED,        EVENT_SPOIL,      JOB_SPOILED       },
	{ JOB_ENCODED,        EVENT_LOSE_SIGHT, JOB_UNKNOWN       },

	{ JOB_VERIFIED,       EVENT_PRINT,      JOB_PRINTED       },
	{ JOB_VERIFIED,       EVENT_EJECT,      JOB_EJECTED       },
	{ JOB_VERIFIED,       EVENT_SPOIL,      JOB_SPOILED       },
	{ JOB_VERIFIED,       EVENT_LOSE_SIGHT, JOB_UNKNOWN       },

	{ JOB_PRINTED,        EVENT_EJECT,      JOB_EJECTED       },
	{ JOB_PRINTED,        EVENT_SPOIL,      JOB_SPOILED       },
	{ JOB_PRINTED,        EVENT_LOSE_SIGHT, JOB_UNKNOWN       },

	{ JOB_EJECTED,        EVENT_ISSUE,      JOB_ISSUED        },
	{ JOB_EJECTED,        EVENT_LOSE_SIGHT, JOB_UNKNOWN       },

	{ JOB_UNKNOWN,        EVENT_ISSUE,      JOB_ISSUED        },
	{ JOB_UNKNOWN,        EVENT_SPOIL,      JOB_SPOILED       },
	{ JOB_UNKNOWN,        EVENT_NOT_FED,    JOB_HELD          },

	{ JOB_SPOILED,        EVENT_RETRY,      JOB_ACCEPTED      },
	{ JOB_CANCELLED,      EVENT_RETRY,      JOB_ACCEPTED      },
};

static const char *const state_names[JOB_STATE_COUNT] = {
	[JOB_ACCEPTED] = "accepted", [JOB_HELD] = "held",
	[JOB_RESERVED] = "reserved", [JOB_INTENT] = "intent",
	[JOB_FED] = "fed",           [JOB_PARKED_AT_CHIP] = "parked-at-chip",
	[JOB_ENCODED] = "encoded",   [JOB_VERIFIED] = "verified",
	[JOB_PRINTED] = "printed",   [JOB_EJECTED] = "ejected",
	[JOB_ISSUED] = "issued",     [JOB_SPOILED] = "spoiled",
	[JOB_UNKNOWN] = "unknown",   [JOB_CANCELLED] = "cancelled",
};

static const char *const event_names[JOB_EVENT_COUNT] = {
	[EVENT_HOLD] = "hold",       [EVENT_RELEASE] = "release",
	[EVENT_RESERVE] = "reserve", [EVENT_UNRESERVE] = "unreserve",
	[EVENT_INTEND] = "intend",   [EVENT_FEED] = "feed",
	[EVENT_PARK] = "park",       [EVENT_ENCODE] = "encode",
	[EVENT_VERIFY] = "verify",   [EVENT_PRINT] = "print",
	[EVENT_EJECT] = "eject",     [EVENT_ISSUE] = "issue",
	[EVENT_SPOIL] = "spoil",     [EVENT_LOSE_SIGHT] = "lose-sight",
	[EVENT_NOT_FED] = "not-fed", [EVENT_CANCEL] = "cancel",
	[EVENT_RETRY] = "retry",
};

static const char *const hold_names[HOLD_COUNT] = {
	"", "stock", "approval", "printer", "operator",
};

const char *job_state_name(enum job_state state)
{
	return (unsigned)state < JOB_STATE_COUNT ? state_names[state] : "?";
}

const char *job_event_name(enum job_event event)
{
	return (unsigned)event < JOB_EVENT_COUNT ? event_names[event] : "?";
}

const char *hold_name(enum hold hold)
{
	return (unsigned)hold < HOLD_COUNT ? hold_names[hold] : "?";
}

enum err job_state_parse(const char *name, enum job_state *ret_state)
{
	for (int s = 0; s < JOB_STATE_COUNT; s++) {
		if (strcmp(state_names[s], name) == 0) {
			*ret_state = (enum job_state)s;
			return OK;
		}
	}
	return ERR_BAD_FORMAT;
}

enum err job_state_move(enum job_state *state, enum job_event event)
{
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++) {
		if (moves[i].from == *state && moves[i].event == event) {
			*state = moves[i].to;
			return OK;
		}
	}
	return ERR_BAD_MOVE;
}

bool job_state_is_making(enum job_state state)
{
	return state >= JOB_INTENT && state <= JOB_EJECTED;
}

bool job_state_is_final(enum job_state state)
{
	return state == JOB_ISSUED || state == JOB_SPOILED || state == JOB_CANCELLED;
}
