package change_test

import (
	"testing"

	"portage/core/advise/change"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/randomcase"
)

func TestAMakerMakesTheSameCasesAsChangesMadeTogether(t *testing.T) {
	b, data := coretest.Book(t), coretest.Changes(t)
	r := randomcase.New(t)
	several := 0
	for range 200 {
		c, on := r.Case(), r.Day()
		list, err := change.Of(b, data, c, on)
		if err != nil {
			t.Fatal(err)
		}
		var moves []*change.Move
		for i := range list.Moves {
			moves = append(moves, &list.Moves[i])
		}
		maker := change.NewMaker(c, on, moves)
		for range 20 {
			var places []int8
			var some []*change.Move
			for i, m := range moves {
				fits := len(some) < 4 && r.IntN(4) == 0
				for _, other := range some {
					fits = fits && !other.Excludes(m)
				}
				if fits {
					places, some = append(places, int8(i)), append(some, m)
				}
			}
			want, wantDone := change.Together(c, on, some...)
			got, done := maker.Make(places)
			if string(candidate.Write(got)) != string(candidate.Write(want)) || done != wantDone {
				t.Fatalf("on %s:\n%s on %s\n%s on %s", on, candidate.Write(got), done, candidate.Write(want), wantDone)
			}
			if len(some) > 2 {
				several++
			}
		}
	}
	if several == 0 {
		t.Error("never more than two changes together")
	}
}
