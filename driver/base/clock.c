#include "driver/base/clock.h"

#include <errno.h>
#include <time.h>

static int64_t read_ms(clockid_t id)
{
	struct timespec t;

	clock_gettime(id, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int64_t now_ms(struct clock *clock)
{
	(void)clock;
	return read_ms(CLOCK_MONOTONIC);
}

static int64_t wall_ms(struct clock *clock)
{
	(void)clock;
	return read_ms(CLOCK_REALTIME);
}

static void sleep_ms(struct clock *clock, int ms)
{
	struct timespec left = { ms / 1000, (long)(ms % 1000) * 1000000 };

	(void)clock;
	while (nanosleep(&left, &left) < 0 && errno == EINTR)
		;
}

struct clock *clock_system(void)
{
	static struct clock clock = { now_ms, wall_ms, sleep_ms };

	return &clock;
}
