/* chip_link.h - a pipe of APDUs (ISO/IEC 7816-3, 7816-4) to the chip at a
 * printer's station. */
#ifndef CHIP_LINK_H
#define CHIP_LINK_H

#include "driver/base/bytes.h"

struct chip_link {
	/* Power off, power on: a chip with no memory of the last session.
	 * Returns the answer to reset. ERR_CHIP: no chip answers. */
	enum err (*reset)(struct chip_link *link, struct bytes *ret_atr, int timeout_ms);
	/* One command, one response with its two status bytes. A response of
	 * fewer than two bytes is never success: ERR_CHIP. */
	enum err (*transmit)(struct chip_link *link, struct view command,
			     struct bytes *ret_response, int timeout_ms);
	void (*close)(struct chip_link *link);
};

/* "socket:/run/x.chip.sock" for the emulated station's chip. */
enum err chip_link_open(const char *address, struct chip_link **ret_link, struct complaint *why)
	MUST_CHECK;

#endif
