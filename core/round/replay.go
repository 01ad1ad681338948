package round

import (
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/explain"
)

// Verdict is whether a round would have invited a person.
type Verdict uint8

// The verdicts of a round; the zero Verdict is Open.
const (
	Open Verdict = iota
	Invited
	NotInvited
	NotEligible
)

// String gives open, invited, not_invited or not_eligible.
func (v Verdict) String() string {
	return [...]string{"open", "invited", "not_invited", "not_eligible"}[v]
}

// MarshalText writes the verdict's name.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// The one reason that decides a round.
const (
	ByScore      = "score"
	ByTieBreak   = "tie_break"
	ByProgram    = "program"
	ByCategory   = "category"
	ByNomination = "nomination"
	ByType       = "unknown_type"
)

// Standing is what a person brings to a round.
type Standing struct {
	Score     explain.Range
	Program   explain.Verdict // of the program that the round is for, or of any where it is for all
	Nominated candidate.Answer
	Category  explain.Verdict // of the round's category; met where it has none
	Submitted day.Instant     // of the profile; none where not told
}

// Decide judges a person against a round, had they been in the pool: first who may be invited, then the score, then the time of submission.
func (record *Record) Decide(r *Round, s Standing) (Verdict, string) {
	open := ""
	for _, need := range []struct {
		verdict explain.Verdict
		reason  string
	}{{nomination(r, s), ByNomination}, {s.Program, ByProgram}, {s.Category, ByCategory}, {typeKnown(r), ByType}} {
		if need.verdict == explain.NotMet {
			return NotEligible, need.reason
		}
		if need.verdict == explain.Open && open == "" {
			open = need.reason
		}
	}
	verdict, reason := record.ranked(r, s)
	if verdict == NotInvited || open == "" {
		return verdict, reason
	}
	return Open, open
}

func nomination(r *Round, s Standing) explain.Verdict {
	if r.Type != PNP || s.Nominated == candidate.Yes {
		return explain.Met
	}
	if s.Nominated == candidate.No {
		return explain.NotMet
	}
	return explain.Open
}

func typeKnown(r *Round) explain.Verdict {
	if r.Type == Unknown {
		return explain.Open
	}
	return explain.Met
}

// ranked compares the score with the lowest one invited, and at exactly that score the time of submission, to the second.
func (record *Record) ranked(r *Round, s Standing) (Verdict, string) {
	switch {
	case s.Score.Low > r.LowestScore:
		return Invited, ByScore
	case s.Score.High < r.LowestScore:
		return NotInvited, ByScore
	case s.Score.Low < r.LowestScore:
		return Open, ByScore
	}
	verdict, reason := record.tie(r, s.Submitted)
	if verdict == NotInvited && s.Score.Open() {
		return Open, ByScore
	}
	return verdict, reason
}

// tie judges a profile at exactly the lowest score. Before equal scores were ranked by time all of them were invited.
func (record *Record) tie(r *Round, submitted day.Instant) (Verdict, string) {
	switch {
	case r.TieBreak == 0 && r.Date < record.Ranking.TieBreakFrom:
		return Invited, ByScore
	case r.TieBreak == 0 || submitted == 0 || submitted > r.At:
		return Open, ByTieBreak
	case submitted < r.TieBreak:
		return Invited, ByTieBreak
	}
	return NotInvited, ByTieBreak
}

// InPool tells whether a profile submitted at an instant was in the pool at the round.
func (record *Record) InPool(r *Round, submitted day.Instant) bool {
	return submitted <= r.At && r.At < submitted.AddYears(record.Ranking.ProfileYears)
}
