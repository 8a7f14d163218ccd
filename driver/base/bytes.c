#include "driver/base/bytes.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void bytes_done(struct bytes *b)
{
	free(b->data);
	*b = (struct bytes){ 0 };
}

void bytes_wipe_done(struct bytes *b)
{
	if (b->data)
		explicit_bzero(b->data, b->cap);
	bytes_done(b);
}

struct view bytes_view(const struct bytes *b)
{
	return (struct view){ b->data, b->len };
}

struct view view_of(const char *text)
{
	return (struct view){ (const uint8_t *)text, strlen(text) };
}

static enum err reserve(struct bytes *b, size_t len)
{
	uint8_t *grown;
	size_t cap;

	if (len > SIZE_MAX / 4 - b->len)
		return ERR_TOO_BIG;
	if (b->len + len <= b->cap)
		return OK;
	cap = (b->len + len) * 2;
	grown = realloc(b->data, cap);
	if (!grown)
		return ERR_NO_MEMORY;
	b->data = grown;
	b->cap = cap;
	return OK;
}

enum err bytes_add_space(struct bytes *b, size_t len, uint8_t **ret_space)
{
	TRY(reserve(b, len));
	*ret_space = b->data + b->len;
	b->len += len;
	return OK;
}

enum err bytes_add(struct bytes *b, const void *data, size_t len)
{
	uint8_t *space;

	if (len == 0)
		return OK;
	TRY(bytes_add_space(b, len, &space));
	memcpy(space, data, len);
	return OK;
}

enum err bytes_add_u8(struct bytes *b, uint8_t value)
{
	return bytes_add(b, &value, 1);
}

enum err bytes_add_text(struct bytes *b, const char *text)
{
	return bytes_add(b, text, strlen(text));
}

enum err bytes_add_format(struct bytes *b, const char *format, ...)
{
	va_list args;
	int len;

	va_start(args, format);
	len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (len < 0)
		return ERR_BAD_FORMAT;
	/* One more for the NUL that vsnprintf writes and we do not count. */
	TRY(reserve(b, (size_t)len + 1));
	va_start(args, format);
	vsnprintf((char *)b->data + b->len, (size_t)len + 1, format, args);
	va_end(args);
	b->len += (size_t)len;
	return OK;
}

void bytes_drop_front(struct bytes *b, size_t len)
{
	if (len > b->len)
		len = b->len;
	if (len == 0)
		return;
	memmove(b->data, b->data + len, b->len - len);
	b->len -= len;
}

enum err view_take(struct view *in, size_t len, struct view *ret_part)
{
	if (in->len < len)
		return ERR_BAD_FORMAT;
	*ret_part = (struct view){ in->data, len };
	in->data += len;
	in->len -= len;
	return OK;
}

bool view_equal(struct view a, struct view b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}
