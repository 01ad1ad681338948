package forecast

import (
	"testing"

	"portage/core/day"
)

// BenchmarkAll is the forecast of every type on a day, and on one on which the last that stood must be found too.
func BenchmarkAll(bench *testing.B) {
	b, s := open(bench)
	for name, on := range map[string]day.Day{"known": end(b), "not-known": day.Of(2026, 11, 26)} {
		bench.Run(name, func(bench *testing.B) {
			for bench.Loop() {
				All(b, s, on)
			}
		})
	}
}
