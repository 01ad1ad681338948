// Package storage is what a browser keeps for a site: texts by key.
package storage

import "errors"

var (
	// ErrNoStorage says that the device keeps nothing: its storage is denied, or fails.
	ErrNoStorage = errors.New("the device keeps nothing")
	// ErrFull says that the device has no room for more.
	ErrFull = errors.New("the device has no room left")
)

// Area is one of the storages of a browser: texts by key. What it throws is ErrNoStorage or ErrFull.
type Area interface {
	Get(key string) (value string, there bool, err error)
	Set(key, value string) error
	Remove(key string) error
	Keys() ([]string, error)
}

// Memory is an area that lasts as long as the program. The zero Memory is empty and ready.
type Memory struct {
	Most int // how many bytes of keys and values it takes; 0: any number
	at   map[string]string
}

// Get gives the text of a key.
func (m *Memory) Get(key string) (string, bool, error) {
	value, there := m.at[key]
	return value, there, nil
}

// Set puts a text at a key, or gives ErrFull.
func (m *Memory) Set(key, value string) error {
	size := len(key) + len(value)
	for k, v := range m.at {
		if k != key {
			size += len(k) + len(v)
		}
	}
	if m.Most > 0 && size > m.Most {
		return ErrFull
	}
	if m.at == nil {
		m.at = map[string]string{}
	}
	m.at[key] = value
	return nil
}

// Remove takes a key out.
func (m *Memory) Remove(key string) error {
	delete(m.at, key)
	return nil
}

// Keys gives all keys, in no order.
func (m *Memory) Keys() ([]string, error) {
	var all []string
	for key := range m.at {
		all = append(all, key)
	}
	return all, nil
}
