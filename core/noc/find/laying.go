package find

import "slices"

// laying reads the titles of a packed file into the index.
type laying struct {
	*index
	isBackwards bool
	kinds       [2]kind // of titles, and of those that are marked
	often       []uint16
	group       int
	isMarked    bool  // the next title is
	isOpen      bool  // a title is in hand
	shared      int   // how many forms it has in common with the one before
	before      title // of the same unit group; no forms where there is none
	title       title
}

// learn takes the forms that letters stand for.
func (l *laying) learn(often string) bool {
	for often != "" {
		form, size := formAt(often)
		if size == 0 || form >= len(l.forms) || len(l.often) == len(letters52) {
			return false
		}
		l.often = append(l.often, uint16(form))
		often = often[size:]
	}
	return true
}

// read takes the titles of all unit groups, and is false where they have another form.
func (l *laying) read(titles string) bool {
	for at := 0; at < len(titles); {
		c := titles[at]
		letter, isLetter := letterAt(c)
		switch {
		case '0' <= c && c <= '9':
			l.close()
			if !l.open(int(c - '0')) {
				return false
			}
		case c == marked:
			l.isMarked = true
		case c == nextGroup:
			l.close()
			l.group++
			l.before = title{}
		case isLetter:
			if letter >= len(l.often) || !l.isOpen {
				return false
			}
			l.inRows = append(l.inRows, l.often[letter])
		default:
			form, size := formAt(titles[at:])
			if size == 0 || form >= len(l.forms) || !l.isOpen {
				return false
			}
			l.inRows = append(l.inRows, uint16(form))
			at += size - 1
		}
		at++
	}
	l.close()
	return l.group == len(l.groups)-1
}

// open begins a title, and is false where the one before has fewer forms than it shares, or where there is no such unit group.
func (l *laying) open(shared int) bool {
	if shared > int(l.before.rowEnd-l.before.row) || l.group >= len(l.groups) {
		return false
	}
	k := l.kinds[0]
	if l.isMarked {
		k = l.kinds[1]
	}
	l.isOpen, l.isMarked, l.shared, l.title = true, false, shared, l.begin(k)
	if !l.isBackwards {
		l.inRows = append(l.inRows, l.inRows[l.before.row:][:shared]...)
	}
	return true
}

// close takes the title in hand.
func (l *laying) close() {
	if !l.isOpen {
		return
	}
	if l.isBackwards {
		slices.Reverse(l.inRows[l.title.row:])
		l.inRows = append(l.inRows, l.inRows[:l.before.rowEnd][int(l.before.rowEnd)-l.shared:]...)
	}
	l.end(&l.title, int16(l.group))
	l.isOpen, l.before = false, l.title
}
