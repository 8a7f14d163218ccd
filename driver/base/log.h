/* log.h - one line to stderr, with the priority prefix that journald reads
 * (sd-daemon(3)). Only programs and the spooler log; the driver returns.
 * Never a name, a picture, a chip's number or a key: job and printer only. */
#ifndef BASE_LOG_H
#define BASE_LOG_H

void log_error(const char *format, ...) __attribute__((format(printf, 1, 2)));
void log_warning(const char *format, ...) __attribute__((format(printf, 1, 2)));
void log_info(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
