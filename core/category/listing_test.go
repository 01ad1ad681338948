package category_test

import (
	"fmt"
	"strings"
	"testing"

	"portage/core/category"
	"portage/core/noc"
)

// The days are those of IRCC's announcements of 2023-05-31, 2025-02-27, 2025-12-08 and 2026-02-18.
func TestAListingLastsAsLongAsEveryEditionRepeatsIt(t *testing.T) {
	all, _ := read(t)
	for code, want := range map[noc.Code]string{
		31301: "healthcare 2023-05-31..",
		31102: "healthcare 2023-05-31.., physicians 2025-12-08..",
		21231: "stem 2023-05-31..2025-02-26",
		63200: "trade 2025-02-27..2026-02-17",
		63201: "trade 2026-02-18.., agriculture 2023-05-31..2026-02-17",
		72404: "transport 2026-02-18.., transport 2023-05-31..2025-02-26",
		42102: "military 2026-02-18..",
		64100: "",
	} {
		var said []string
		for _, l := range category.Listings(all, code) {
			said = append(said, fmt.Sprintf("%s %s..%s", l.ID, l.From, l.To))
		}
		if got := strings.Join(said, ", "); got != want {
			t.Errorf("%s: %s, want %s", code, got, want)
		}
	}
}

func TestAListingHasTheNameOfItsNewestEdition(t *testing.T) {
	all, _ := read(t)
	if l := category.Listings(all, 31301)[0]; l.Name.EN != "Healthcare and social services occupations" {
		t.Errorf("it is called %s", l.Name.EN)
	}
	if l := category.Listings(all, 31204)[0]; l.Name.EN != "Healthcare occupations" {
		t.Errorf("the one that ended is called %s", l.Name.EN)
	}
}
