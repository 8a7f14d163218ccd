/* panels.h - one side of a card as the ribbon sees it.
 *
 * A printer lays five panels on a card one after another: yellow, magenta,
 * cyan (dye, many levels), resin black K (one bit) and overcoat O (one bit).
 * Panels are in the printer's geometry: width_px is the short side of the
 * card (the head), height_px the long side (the feed), line 0 first.
 */
#ifndef CARD_PANELS_H
#define CARD_PANELS_H

#include "driver/card/picture.h"

enum panel {
	PANEL_Y,
	PANEL_M,
	PANEL_C,
	PANEL_K,
	PANEL_O,
	PANEL_COUNT
};

/* 'y' 'm' 'c' 'k' 'o' */
char panel_letter(enum panel panel);

/* A set of panels, 1 << PANEL_x; what a ribbon can lay on one side. */
#define PANELS_YMCKO 0x1fu
#define PANELS_YMCO  0x17u
#define PANELS_K     0x08u
#define PANELS_KO    0x18u
#define PANELS_NONE  0x00u

/* What becomes of black. */
enum black_rule {
	BLACK_TEXT, /* dots that are pure black go to K, all others to dye */
	BLACK_ALL,  /* everything as K, dark half black: for one-colour ribbons */
	BLACK_NONE  /* K stays empty, black is mixed from dye */
};

/* An area of the card in dots of the picture (landscape, from top left). */
struct card_area {
	int x_px, y_px, width_px, height_px;
};

struct panels_rule {
	unsigned set; /* which panels to make, 1 << PANEL_x */
	enum black_rule black;
	bool overcoat;   /* varnish on PANEL_O */
	bool keep_clear; /* leave ink and varnish off the area `clear` */
	struct card_area clear;
};

/* One byte a dot: 0 (none) to 255 (full) for dye; 0 or 1 for K and O.
 * dots[p] is NULL for a panel that is not in the set. */
struct panels {
	int width_px, height_px;
	unsigned set;
	uint8_t *dots[PANEL_COUNT];
};

/* The contact plate of a chip card with 1 mm around it (ISO/IEC 7816-2:2007,
 * clause 4: contacts C1..C8 lie within x 10.25..19.87 mm from the left edge
 * and y 19.23..28.55 mm from the top edge), in dots at dpi. */
struct card_area card_area_contacts(int dpi);

/* picture must be landscape, height_px x width_px of the panels: its right
 * edge becomes the first line (the edge that enters the printer first). */
enum err panels_from_picture(const struct picture *picture, const struct panels_rule *rule,
			     struct panels *ret_panels) MUST_CHECK;
void panels_done(struct panels *panels);

#endif
