// Package bench measures the built site in a real Chromium. Its benchmarks run with make bench only; timings are read, not asserted.
package bench
