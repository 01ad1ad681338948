package embed

import (
	"strconv"
	"strings"
)

// Summary is what the host learns of a result: nothing that an answer could be read from.
type Summary struct {
	Score      int // before it is rounded
	AtLeast    bool
	Programs   []string // that are met
	Categories []string // that are met
}

// rounding is the step of the score that the host learns.
const rounding = 10

// Announce tells the host a result, once until another follows.
func Announce(s Summary) {
	if !current.Embedded {
		return
	}
	score := s.Score / rounding * rounding
	if text := s.text(score); text != summary {
		summary = text
		Tell(Result, map[string]any{"summary": map[string]any{
			"score": score, "at_least": s.AtLeast, "programs": anyOf(s.Programs), "categories": anyOf(s.Categories),
		}})
	}
}

// text tells one summary from another.
func (s *Summary) text(score int) string {
	return strings.Join([]string{strconv.Itoa(score), strconv.FormatBool(s.AtLeast), strings.Join(s.Programs, ","), strings.Join(s.Categories, ",")}, " ")
}

func anyOf(all []string) []any {
	out := make([]any, 0, len(all))
	for _, one := range all {
		out = append(out, one)
	}
	return out
}
