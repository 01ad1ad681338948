package moves

import (
	"errors"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/uitest"
)

// screen counts to a number, and notes what it had come to when the work ended.
type screen struct {
	app.Compo

	work  Work
	count int
	last  int
	ended []int
	fail  func() error // at the last number
}

func (s *screen) OnMount(ctx app.Context) { s.work.Mount(ctx, s.begin) }

func (s *screen) begin() {
	s.count = 0
	s.work.Begin(s.step, func() { s.ended = append(s.ended, s.count) })
}

func (s *screen) step() (bool, error) {
	s.count++
	if s.count == s.last && s.fail != nil {
		return false, s.fail()
	}
	return s.count == s.last, nil
}

func (s *screen) Render() app.UI { return app.Div() }

func TestWorkEndsOnceAllIsDone(t *testing.T) {
	s := &screen{last: 3}
	run := uitest.Mount(t, s)
	run(func() bool { return len(s.ended) > 0 })
	if s.count != 3 || len(s.ended) != 1 || s.work.Running() || s.work.Stopped() || s.work.Faulty() {
		t.Errorf("%+v", s)
	}
}

func TestWorkThatFailsOrHasAFaultEndsAndIsFaultyUntilItIsBegunAnew(t *testing.T) {
	for name, fail := range map[string]func() error{
		"an error": func() error { return errors.New("no") },
		"a fault":  func() error { panic("no") },
	} {
		s := &screen{last: 2, fail: fail}
		run := uitest.Mount(t, s)
		run(func() bool { return len(s.ended) > 0 })
		if s.ended[0] != 2 || s.work.Running() || !s.work.Faulty() {
			t.Errorf("%s: %+v", name, s)
		}
		s.fail = nil
		s.work.Do(s.begin)
		if s.work.Faulty() || !s.work.Running() {
			t.Errorf("%s, begun anew: %+v", name, s)
		}
		run(func() bool { return len(s.ended) == 2 })
	}
}

func TestAFaultBesideTheWorkIsToldAndLeavesIt(t *testing.T) {
	s := &screen{last: 2}
	s.fail = func() error {
		s.work.Do(func() { panic("no") })
		return nil
	}
	run := uitest.Mount(t, s)
	run(func() bool { return s.count == 2 })
	if s.work.Running() || s.work.Stopped() || !s.work.Faulty() || len(s.ended) != 0 {
		t.Errorf("%+v", s)
	}
}
