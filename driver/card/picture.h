/* picture.h - one side of a card as people see it: 8-bit RGB, row by row. */
#ifndef CARD_PICTURE_H
#define CARD_PICTURE_H

#include "driver/base/bytes.h"

/* A card at 300 dpi is 1016 x 648; room for 1200 dpi scans, none for bombs. */
enum {
	PICTURE_SIDE_MAX_PX = 5000
};

/* Start from { 0 }, end with picture_done(). rgb holds 3 * width * height. */
struct picture {
	int width_px, height_px;
	uint8_t *rgb;
};

/* What to do with a picture of another size than the card. */
enum picture_fit {
	FIT_REFUSE, /* an error that names both sizes */
	FIT_SCALE,  /* whole picture, shape kept, white around it */
	FIT_CROP,   /* whole card, shape kept, edges cut off */
	FIT_COUNT
};

const char *picture_fit_name(enum picture_fit fit);
enum err picture_fit_parse(const char *name, enum picture_fit *ret_fit) MUST_CHECK;

/* A white picture. ERR_TOO_BIG past PICTURE_SIDE_MAX_PX or below 1. */
enum err picture_new(int width_px, int height_px, struct picture *ret_picture) MUST_CHECK;
void picture_done(struct picture *picture);

/* A quarter turn clockwise: landscape becomes portrait. */
enum err picture_turn(const struct picture *from, struct picture *ret_picture) MUST_CHECK;

/* Makes a picture of exactly width x height. A picture that stands the other
 * way (portrait for landscape) is turned first. ERR_UNSUPPORTED with a
 * complaint naming both sizes when fit is FIT_REFUSE and the size differs. */
enum err picture_to_size(const struct picture *from, int width_px, int height_px,
			 enum picture_fit fit, struct picture *ret_picture, struct complaint *why)
	MUST_CHECK;

#endif
