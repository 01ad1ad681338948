package forecast

import (
	"fmt"
	"math"
	"slices"
)

// Method is a way to say the next value from those before it.
type Method uint8

// The methods.
const (
	LastValue Method = iota
	Mean             // of the last few
	Smoothed         // every value counts, the newer the more
	Median           // the middle one of the last few
	methods
)

var methodNames = [methods]string{"last_value", "mean", "smoothed", "median"}

// String gives last_value, mean, smoothed or median.
func (m Method) String() string { return methodNames[m] }

// MarshalText writes the name.
func (m Method) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads the name of a method.
func (m *Method) UnmarshalText(b []byte) error {
	i := slices.Index(methodNames[:], string(b))
	if i < 0 {
		return fmt.Errorf("%q is not a method: write one of %v", b, methodNames)
	}
	*m = Method(i)
	return nil
}

// next says the value that follows others, of which there is one at least.
func (s *Settings) next(m Method, values []int) int {
	n := len(values)
	switch m {
	case Mean:
		return nearest(mean(values[max(0, n-s.Methods.MeanOf):]))
	case Smoothed:
		level := float64(values[0])
		for _, v := range values[1:] {
			level += s.Methods.Smoothing * (float64(v) - level)
		}
		return nearest(level)
	case Median:
		return median(values[max(0, n-s.Methods.MedianOf):])
	}
	return values[n-1]
}

func mean(values []int) float64 {
	sum := 0
	for _, v := range values {
		sum += v
	}
	return float64(sum) / float64(len(values))
}

// median gives the middle value, the upper of two.
func median(values []int) int {
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	return sorted[len(sorted)/2]
}

func nearest(x float64) int { return int(math.Round(x)) }
