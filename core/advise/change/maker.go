package change

import (
	"portage/core/candidate"
	"portage/core/day"
)

// MostTogether is the most changes that a Maker makes together.
const MostTogether = 6

// Maker makes many combinations of changes to one case: what a person's work and study, and what their results become, it makes once for each choice of the changes that touch them.
type Maker struct {
	c     *candidate.Case
	on    day.Day
	moves []*Move
	parts map[choice]*part
	space candidate.Case
}

// NewMaker prepares changes to a case, begun on a day.
func NewMaker(c *candidate.Case, on day.Day, moves []*Move) *Maker {
	return &Maker{c: c, on: on, moves: moves, parts: map[choice]*part{}}
}

// part of a case that some changes touch and the others do not.
type partOf uint8

const (
	ownTime partOf = iota // work and study of the person
	spouseTime
	ownTests
	spouseTests
	flags // what is a plain answer
	partsOfCase
)

func (m *Move) part() partOf {
	switch {
	case m.Test != "" && m.Spouse:
		return spouseTests
	case m.Test != "":
		return ownTests
	case m.Spouse:
		return spouseTime
	case m.lane() > 0 || m.Kind == Assessment:
		return ownTime
	}
	return flags
}

// choice is the changes to one part, by their places.
type choice struct {
	part   partOf
	places [MostTogether]int8
	size   int8
}

// part is a case in which only these changes were made, and when they are done.
type part struct {
	c    *candidate.Case
	done day.Day
}

// Make gives the case with the changes at some places, as Together does, and the day on which they are done. The case holds until the next call.
func (k *Maker) Make(places []int8) (*candidate.Case, day.Day) {
	k.space = *k.c
	var of [partsOfCase]choice
	for _, at := range places {
		c := &of[k.moves[at].part()]
		c.places[c.size] = at
		c.size++
	}
	done := k.on
	for i := range of {
		if of[i].size == 0 {
			continue
		}
		of[i].part = partOf(i)
		p := k.made(of[i])
		done = max(done, p.done)
		k.take(p.c, partOf(i))
	}
	return &k.space, done
}

func (k *Maker) made(of choice) *part {
	p, known := k.parts[of]
	if !known {
		moves := make([]*Move, of.size)
		for i, at := range of.places[:of.size] {
			moves[i] = k.moves[at]
		}
		p = &part{}
		p.c, p.done = Together(k.c, k.on, moves...)
		k.parts[of] = p
	}
	return p
}

func (k *Maker) take(from *candidate.Case, which partOf) {
	to := &k.space
	switch which {
	case ownTime:
		to.Person.Work, to.Person.Education = from.Person.Work, from.Person.Education
	case spouseTime:
		to.Partner.Work, to.Partner.Education = from.Partner.Work, from.Partner.Education
	case ownTests:
		to.Person.Languages = from.Person.Languages
	case spouseTests:
		to.Partner.Languages = from.Partner.Languages
	case flags:
		to.Person.Certificate, to.Person.Sibling, to.Nominated, to.Offer = from.Person.Certificate, from.Person.Sibling, from.Nominated, from.Offer
	}
}
