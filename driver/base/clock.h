/* clock.h - time, passed in so that tests can own it. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

struct clock {
	/* Never goes back; only differences mean something. */
	int64_t (*now_ms)(struct clock *clock);
	/* Since 1970 UTC; may jump. For people to read, never to decide by. */
	int64_t (*wall_ms)(struct clock *clock);
	void (*sleep_ms)(struct clock *clock, int ms);
};

/* The machine's clock; shared, needs no release. */
struct clock *clock_system(void);

#endif
