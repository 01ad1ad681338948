// Package words has what a program says at once, and what only its late function says.
package words

type Text struct{ EN, FR string }

var AtOnce = struct{ Greeting, Farewell Text }{
	Text{"said at once", "dit tout de suite"},
	Text{"said by both parts", "dit par les deux parties"},
}

var Later = struct {
	Early Text // Even though its neighbours are not.
	Late  Text
	Both  Text
	Names []Text
}{
	Text{"said at once as well", "dit tout de suite aussi"},
	Text{"said only by the rest", "dit seulement par le reste"},
	Text{"said by both parts", "dit par les deux parties"},
	[]Text{{"the first name of the rest", "le premier nom du reste"}, {"the second name of the rest", "le second nom du reste"}},
}

// Whole is handed on as it is.
var Whole = struct{ One, Other Text }{
	Text{"one of a whole", "un d’un tout"},
	Text{"other of a whole", "autre d’un tout"},
}

// Row holds numbers too, and points to what else it has.
type Row struct {
	Number int32
	Odd    bool
	Name   string
	Counts []int
	Note   *Text
}

var Rows = []Row{
	{1, true, "a row of the rest", []int{4, 5}, nil},
	{2, false, "another row of the rest", nil, &Text{"noted by the rest", "noté par le reste"}},
}
