/* bytes.h - owned buffers that grow, and borrowed views that do not. */
#ifndef BASE_BYTES_H
#define BASE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "driver/base/err.h"

/* Borrowed: whoever made it owns the memory and outlives the view. */
struct view {
	const uint8_t *data;
	size_t len;
};

/* Owned: start from { 0 }, end with bytes_done(). */
struct bytes {
	uint8_t *data;
	size_t len;
	size_t cap;
};

/* Releases what b owns and leaves it empty and usable. */
void bytes_done(struct bytes *b);
/* The same for key material and personal data: overwritten first. */
void bytes_wipe_done(struct bytes *b);

struct view bytes_view(const struct bytes *b);
struct view view_of(const char *text);

/* A failed add changes nothing. */
enum err bytes_add(struct bytes *b, const void *data, size_t len) MUST_CHECK;
enum err bytes_add_u8(struct bytes *b, uint8_t value) MUST_CHECK;
enum err bytes_add_text(struct bytes *b, const char *text) MUST_CHECK;
enum err bytes_add_format(struct bytes *b, const char *format, ...) MUST_CHECK
	__attribute__((format(printf, 2, 3)));
/* Grows by len and hands out the new part, not yet filled. */
enum err bytes_add_space(struct bytes *b, size_t len, uint8_t **ret_space) MUST_CHECK;

/* Drops the first len bytes (at most all of them). */
void bytes_drop_front(struct bytes *b, size_t len);

/* Takes len bytes off the front of in. On failure (ERR_BAD_FORMAT: too few)
 * neither in nor the result is changed. */
enum err view_take(struct view *in, size_t len, struct view *ret_part) MUST_CHECK;

bool view_equal(struct view a, struct view b);

#endif
