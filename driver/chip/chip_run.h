/* chip_run.h - carries out a chip profile on one chip and proves it.
 *
 * A profile is a JSON object:
 *   { "name": "file-card",
 *     "application": "A0000000...",            hex AID, selected first
 *     "write": [ { "file": "0101",             hex file identifier
 *                  "from": "/number" } ] }     RFC 6901 pointer into the data
 * Each file is written (ISO/IEC 7816-4 SELECT, UPDATE BINARY), then, after a
 * cold reset, selected and read back (READ BINARY) and compared. Unknown keys
 * in the profile and pointers to nothing are errors found by chip_task_check
 * before a blank is touched.
 */
#ifndef CHIP_RUN_H
#define CHIP_RUN_H

#include "driver/card/card_job.h"
#include "driver/chip/chip_link.h"

struct chip_result {
	char uid[33];  /* hex, "" when the chip tells none */
	bool verified; /* every written byte was read back after a cold reset */
};

enum err chip_task_check(const struct chip_task *task, struct complaint *why) MUST_CHECK;

/* Within timeout_ms in all. Anything but OK with verified set means: reject. */
enum err chip_run(struct chip_link *link, const struct chip_task *task, int timeout_ms,
		  struct chip_result *ret_result, struct complaint *why) MUST_CHECK;

#endif
