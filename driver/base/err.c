#include "driver/base/err.h"

#include <stdarg.h>
#include <stdio.h>

static const char *const names[ERR_COUNT] = {
	[OK] = "ok",
	[ERR_NO_MEMORY] = "no-memory",
	[ERR_BAD_FORMAT] = "bad-format",
	[ERR_TOO_BIG] = "too-big",
	[ERR_UNSUPPORTED] = "unsupported",
	[ERR_NOT_FOUND] = "not-found",
	[ERR_CONFLICT] = "conflict",
	[ERR_DENIED] = "denied",
	[ERR_IO] = "io",
	[ERR_TIMEOUT] = "timeout",
	[ERR_DEVICE_GONE] = "device-gone",
	[ERR_DEVICE_FAULT] = "device-fault",
	[ERR_CHIP] = "chip",
	[ERR_NO_BLANK] = "no-blank",
	[ERR_BAD_MOVE] = "bad-move",
	[ERR_LEDGER] = "ledger",
};

const char *err_name(enum err err)
{
	return (unsigned)err < ERR_COUNT && names[err] ? names[err] : "unknown";
}

enum err complain(struct complaint *why, enum err err, const char *format, ...)
{
	va_list args;

	if (!why)
		return err;
	va_start(args, format);
	vsnprintf(why->text, sizeof(why->text), format, args);
	va_end(args);
	return err;
}
