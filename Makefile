# make            build everything            make demo       print a card on the emulated printer
# make check      install what is missing, build, run every test
# make unit       unit and golden tests only  make lint       layers and style
# make fuzz       SECONDS_EACH=60             make bench      figures as ratios
# make sim        HOURS=1 (seeded disasters)  make coverage   lines reached, per file
# make install    DESTDIR= PREFIX=/usr        make help       this text
#
# VARIANT=release|asan|tsan|coverage picks the build, CC=gcc|clang the compiler.

PREFIX     ?= /usr/local
BINDIR     ?= $(PREFIX)/bin
SBINDIR    ?= $(PREFIX)/sbin
MANDIR     ?= $(PREFIX)/share/man
DATADIR    ?= $(PREFIX)/share/blanko
UDEVDIR    ?= $(PREFIX)/lib/udev/rules.d
UNITDIR    ?= $(PREFIX)/lib/systemd/system
CUPSBINDIR ?= /usr/lib/cups
PPDDIR     ?= $(PREFIX)/share/ppd
PKG_CONFIG ?= pkg-config
VARIANT    ?= release
B          := build/$(VARIANT)

PACKAGES := sqlite3 jansson libmicrohttpd libcurl libpng cups libsodium libsystemd
CFLAGS   ?= -O2 -g
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wundef \
            -Wpointer-arith -Wno-missing-braces -Wno-missing-field-initializers -Werror
CPPFLAGS += -I. -I$(B)/generated -D_GNU_SOURCE
HARDEN_release := -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fPIE
VARIANT_FLAGS_asan := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
VARIANT_FLAGS_tsan := -fsanitize=thread
VARIANT_FLAGS_coverage := --coverage -O0
VARIANT_FLAGS := $(VARIANT_FLAGS_$(VARIANT)) $(HARDEN_$(VARIANT))
ALL_CFLAGS = -std=gnu17 -pthread $(WARNINGS) $(CFLAGS) $(VARIANT_FLAGS) \
             $(shell $(PKG_CONFIG) --cflags $(PACKAGES))
LDFLAGS += -Wl,--as-needed -pthread
LDLIBS  += $(shell $(PKG_CONFIG) --libs $(PACKAGES)) -lcupsimage -lm

# A program is the file of its own name plus what it needs from the library.
PROGRAM_SOURCES := spooler/blankod.c spooler/blanko.c filters/blanko.c filters/rastertoblanko.c \
                   filters/pngtoblanko.c udev/print_rules.c tests/emulator/blanko_emulator.c \
                   $(wildcard tests/bench/*_bench.c tests/sim/*_main.c)
LIBRARY_SOURCES := $(filter-out $(PROGRAM_SOURCES),$(wildcard driver/*.c driver/*/*.c spooler/*.c filters/*.c))
TESTING_SOURCES := $(filter-out $(PROGRAM_SOURCES),$(wildcard tests/emulator/*.c tests/sim/*.c tests/rigs/*.c))
UNIT_SOURCES    := $(wildcard tests/unit/*_test.c)
FUZZ_SOURCES    := $(wildcard tests/fuzz/fuzz_*.c)
PROGRAMS := $(patsubst %.c,$(B)/%,$(wildcard $(PROGRAM_SOURCES)))
UNIT     := $(patsubst %.c,$(B)/%,$(UNIT_SOURCES))
LIBRARY  := $(B)/libblanko.a
TESTING  := $(B)/libtesting.a

all: $(PROGRAMS) $(B)/70-blanko.rules

$(B)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(LIBRARY): $(patsubst %.c,$(B)/%.o,$(LIBRARY_SOURCES))
	@rm -f $@
	$(AR) rcs $@ $^

$(TESTING): $(patsubst %.c,$(B)/%.o,$(TESTING_SOURCES))
	@rm -f $@
	$(AR) rcs $@ $^

$(PROGRAMS): %: %.o $(TESTING) $(LIBRARY)
	$(CC) $(VARIANT_FLAGS) $(LDFLAGS) -o $@ $< $(TESTING) $(LIBRARY) $(LDLIBS)

$(UNIT): %: %.o $(TESTING) $(LIBRARY)
	$(CC) $(VARIANT_FLAGS) $(LDFLAGS) -o $@ $< $(TESTING) $(LIBRARY) $(LDLIBS) -lcmocka

$(B)/70-blanko.rules: $(B)/udev/print_rules
	$< > $@.new && mv $@.new $@

# Fuzzers compile everything again with clang's own instrumentation.
FUZZ_B := build/fuzz
FUZZERS := $(patsubst tests/fuzz/%.c,$(FUZZ_B)/%,$(FUZZ_SOURCES))
FUZZ_OBJECTS := $(patsubst %.c,$(FUZZ_B)/obj/%.o,$(LIBRARY_SOURCES) $(TESTING_SOURCES))
FUZZ_CC ?= clang
FUZZ_FLAGS := -std=gnu17 -g -O1 -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all

$(FUZZ_B)/obj/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(FUZZ_CC) $(FUZZ_FLAGS) $(CPPFLAGS) $(shell $(PKG_CONFIG) --cflags $(PACKAGES)) -MMD -MP -c -o $@ $<

$(FUZZ_B)/libblanko.a: $(FUZZ_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $^

$(FUZZERS): $(FUZZ_B)/%: $(FUZZ_B)/obj/tests/fuzz/%.o $(FUZZ_B)/libblanko.a
	$(FUZZ_CC) $(FUZZ_FLAGS) -fsanitize=fuzzer $(LDFLAGS) -o $@ $< $(FUZZ_B)/libblanko.a $(LDLIBS)

fuzzers: $(FUZZERS)

fuzz: fuzzers
	tests/fuzz/run $(or $(SECONDS_EACH),60) $(FUZZERS)

unit: $(UNIT)
	tests/run $(UNIT)

lint:
	tests/run tests/layers tests/style

deps:
	tests/rigs/install_packages

check:
	tests/check

demo:
	tests/demo/run

bench:
	tests/bench/run

sim:
	tests/sim/run $(or $(HOURS),1)

coverage:
	tests/coverage

install: all
	install -Dm755 $(B)/spooler/blankod $(DESTDIR)$(SBINDIR)/blankod
	install -Dm755 $(B)/spooler/blanko $(DESTDIR)$(BINDIR)/blanko
	install -Dm755 $(B)/filters/blanko $(DESTDIR)$(CUPSBINDIR)/backend/blanko
	install -Dm755 $(B)/filters/rastertoblanko $(DESTDIR)$(CUPSBINDIR)/filter/rastertoblanko
	install -Dm755 $(B)/filters/pngtoblanko $(DESTDIR)$(CUPSBINDIR)/filter/pngtoblanko
	install -Dm644 filters/blanko.ppd $(DESTDIR)$(PPDDIR)/blanko.ppd
	install -Dm644 $(B)/70-blanko.rules $(DESTDIR)$(UDEVDIR)/70-blanko.rules

clean:
	rm -rf build

help:
	@sed -n '1,/^$$/s/^# \{0,1\}//p' Makefile

.PHONY: all check unit lint deps demo bench sim coverage fuzz fuzzers install clean help
.SECONDARY:
-include $(shell find $(B) $(FUZZ_B) -name '*.d' 2>/dev/null)
