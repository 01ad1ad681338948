package text

// table holds values by their keys. The compiler lays it out as it is written, where a map would be filled by code that runs before the first screen.
type table[T any] []entry[T]

type entry[T any] struct {
	key   string
	value T
}

// words are texts by their keys.
type words = table[Text]

// at gives the value of a key, and the empty one for a key that the table has not.
func (t table[T]) at(key string) T {
	value, _ := t.find(key)
	return value
}

// find tells too whether the table has the key. It is called in so many places that the program would grow by 17 kB if it stood in each.
//
//go:noinline
func (t table[T]) find(key string) (value T, ok bool) {
	for i := range t {
		if t[i].key == key {
			return t[i].value, true
		}
	}
	return value, false
}
