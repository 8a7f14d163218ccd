/* card_job.h - what a card should be: two pictures, magnetic tracks, a chip
 * profile with its data, and options. A job knows no printer; card_prepare()
 * turns it into panels for one. */
#ifndef CARD_JOB_H
#define CARD_JOB_H

#include "driver/card/panels.h"
#include "driver/card/picture.h"

enum station {
	STATION_NONE,
	STATION_CONTACT,
	STATION_CONTACTLESS,
	STATION_COUNT
};

const char *station_name(enum station station);

/* What the chip should become. Both views are borrowed. */
struct chip_task {
	enum station station; /* STATION_NONE: no chip work */
	struct view profile;  /* JSON, see chip/chip_run.h */
	struct view data;     /* JSON object with the fields the profile names */
};

/* ISO/IEC 7811-2 and -6: track 1 holds at most 76 characters, 2 37, 3 104. */
enum {
	TRACK_COUNT = 3,
	TRACK_1_MAX = 76,
	TRACK_2_MAX = 37,
	TRACK_3_MAX = 104
};

struct magnetic {
	char track[TRACK_COUNT][TRACK_3_MAX + 1]; /* "" for a track left alone */
	bool high_coercivity;
};

bool magnetic_is_empty(const struct magnetic *magnetic);
/* ERR_TOO_BIG or ERR_BAD_FORMAT naming track and character. */
enum err magnetic_check(const struct magnetic *magnetic, struct complaint *why) MUST_CHECK;

enum ribbon {
	RIBBON_YMCKO,
	RIBBON_YMCKOK,
	RIBBON_K,
	RIBBON_KO,
	RIBBON_COUNT
};

const char *ribbon_name(enum ribbon ribbon);
enum err ribbon_parse(const char *name, enum ribbon *ret_ribbon) MUST_CHECK;
/* Panels that the ribbon can lay on the front, or on the back. */
unsigned ribbon_panels(enum ribbon ribbon, bool back);

struct card_options {
	enum ribbon ribbon;
	enum picture_fit fit;
	enum black_rule black;
	bool overcoat;
};

/* Pictures are borrowed and may be NULL (that side stays bare). */
struct card_job {
	const struct picture *front, *back;
	struct magnetic magnetic;
	struct chip_task chip;
	struct card_options options;
};

/* A job made ready for one printer: only bytes are left to be sent. */
struct card_ready {
	bool has_front, has_back;
	struct panels front, back;
	struct magnetic magnetic;
	struct chip_task chip;
	enum ribbon ribbon;
};

/* The heavy half of making a card; touches no printer, so the next card's can
 * run while one prints. width_px x height_px is the head and the feed; dpi is
 * needed for the cut-out over the contacts. */
enum err card_prepare(const struct card_job *job, int width_px, int height_px, int dpi,
		      struct card_ready *ret_ready, struct complaint *why) MUST_CHECK;
void card_ready_done(struct card_ready *ready);

#endif
