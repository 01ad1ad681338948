//go:build !js

package lead

import (
	std "crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"
)

func theirs(s string) string {
	sum := std.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

func TestTheHashIsThatOfTheStandardLibraryAtEveryLengthAroundABlock(t *testing.T) {
	for n := range 200 {
		if s := strings.Repeat("é", n/2) + strings.Repeat("x", n%2); sha256(s) != theirs(s) {
			t.Errorf("%d bytes: %s", len(s), sha256(s))
		}
	}
}

func FuzzTheHashIsThatOfTheStandardLibrary(f *testing.F) {
	f.Add("")
	f.Add(strings.Repeat("a", 1000))
	f.Fuzz(func(t *testing.T, s string) {
		if sha256(s) != theirs(s) {
			t.Errorf("%q", s)
		}
	})
}
