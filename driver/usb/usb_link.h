/* usb_link.h - a byte pipe to one printer: one bulk OUT, one bulk IN endpoint.
 * Who opens a link gets it from link_open() by address. */
#ifndef USB_LINK_H
#define USB_LINK_H

#include "driver/base/bytes.h"

struct usb_link {
	/* Sends all of data or fails: ERR_TIMEOUT, ERR_DEVICE_GONE. How much
	 * the printer got of a failed write is not known. */
	enum err (*write)(struct usb_link *link, struct view data, int timeout_ms);
	/* Appends what arrived, at least one byte; none in time is ERR_TIMEOUT. */
	enum err (*read)(struct usb_link *link, struct bytes *in, int timeout_ms);
	/* Releases the link itself too. */
	void (*close)(struct usb_link *link);
};

/* "socket:/run/x.sock" for an emulated printer. ERR_UNSUPPORTED for a scheme
 * we do not know, ERR_DEVICE_GONE when nobody is there. */
enum err usb_link_open(const char *address, struct usb_link **ret_link, struct complaint *why)
	MUST_CHECK;

#endif
