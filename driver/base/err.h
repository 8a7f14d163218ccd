/* err.h - one list of the ways a call can fail, shared by every layer.
 *
 * An err says why a call did not do its work. A fault (cover open, jam) is a
 * fact about a printer and lives in models/fault.h. Codes of other libraries
 * (errno, SQLite, libpng, CURL) are translated once, in the file that
 * includes that library.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

enum err {
	OK = 0,
	ERR_NO_MEMORY,
	ERR_BAD_FORMAT,  /* the bytes do not mean what they should */
	ERR_TOO_BIG,     /* well formed, but past a limit we set */
	ERR_UNSUPPORTED, /* well formed, but nobody here can do it */
	ERR_NOT_FOUND,
	ERR_CONFLICT, /* it exists already and differs, or changed meanwhile */
	ERR_DENIED,   /* who asks may not */
	ERR_IO,       /* a file or the disk said no */
	ERR_TIMEOUT,
	ERR_DEVICE_GONE,  /* unplugged, or the link broke */
	ERR_DEVICE_FAULT, /* the printer answered "no": see the fault beside it */
	ERR_CHIP,         /* the chip did not become what the profile says */
	ERR_NO_BLANK,     /* the stock has no card to reserve */
	ERR_BAD_MOVE,     /* a state was asked for a move it does not have */
	ERR_LEDGER,       /* the store failed; nothing more may be promised */
	ERR_COUNT
};

#define MUST_CHECK __attribute__((warn_unused_result))

/* Name for logs, the socket API and tests: "no-blank". Never NULL. */
const char *err_name(enum err err);

/* Return early when call fails. Safe everywhere because what a function
 * holds is released by its scope (see cleanup.h). */
#define TRY(call)                                                                                  \
	do {                                                                                       \
		enum err try_err = (call);                                                         \
		if (try_err != OK)                                                                 \
			return try_err;                                                            \
	} while (0)

/* What was wrong and where, in words for the person who sent it: "page 2:
 * picture is 4000 x 10 dots, a card takes 1016 x 648". Starts from { 0 }. */
struct complaint {
	char text[240];
};

/* Fills the complaint (cut to fit) and returns err, so that a check reads
 * `return complain(why, ERR_TOO_BIG, "...")`. why may be NULL. */
enum err complain(struct complaint *why, enum err err, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
