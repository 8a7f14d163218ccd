/* picture_png.h - pictures from and to PNG (ISO/IEC 15948). The only file
 * that includes png.h. Every PNG kind is read: 1 to 16 bits, grey, palette,
 * alpha (laid on white), interlaced. */
#ifndef CARD_PICTURE_PNG_H
#define CARD_PICTURE_PNG_H

#include "driver/card/picture.h"

/* The bytes are hostile: sizes are checked before anything is allocated, and
 * what libpng may use is bounded. ERR_TOO_BIG names the size, ERR_BAD_FORMAT
 * what libpng found. */
enum err picture_read_png(struct view png, struct picture *ret_picture, struct complaint *why)
	MUST_CHECK;

/* Size from the header alone. */
enum err picture_png_size(struct view png, int *ret_width_px, int *ret_height_px,
			  struct complaint *why) MUST_CHECK;

/* Appends to out. level is zlib's, 0..9. */
enum err picture_write_png(const struct picture *picture, int level, struct bytes *out) MUST_CHECK;

#endif
