#include "driver/base/log.h"

#include <stdarg.h>
#include <stdio.h>

/* Priorities of syslog(3). */
enum {
	PRIORITY_ERROR = 3,
	PRIORITY_WARNING = 4,
	PRIORITY_INFO = 6
};

static void write_line(int priority, const char *format, va_list args)
{
	char line[512];

	vsnprintf(line, sizeof(line), format, args);
	fprintf(stderr, "<%d>%s\n", priority, line);
}

void log_error(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	write_line(PRIORITY_ERROR, format, args);
	va_end(args);
}

void log_warning(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	write_line(PRIORITY_WARNING, format, args);
	va_end(args);
}

void log_info(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	write_line(PRIORITY_INFO, format, args);
	va_end(args);
}
