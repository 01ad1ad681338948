package bench

import (
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"portage/app/site"
)

// network is what lies between the browser and the site. It is made on the server's side: what the developer tools slow down is the page alone, and it is a worker that fetches the program.
type network struct {
	name string
	// download is in bytes a second, shared by all connections; 0 for all there is.
	download float64
	// latency is how long each request waits for the first byte of its answer.
	latency time.Duration
}

// networks are none, and the two that a start is measured on: those that Chromium's developer tools call by these names.
var networks = []network{
	{"none", 0, 0},
	{"fast4G", 9e6 / 8 * 0.9, 165 * time.Millisecond},
	{"slow4G", 1.6e6 / 8, 150 * time.Millisecond},
}

// serve has the built site behind the network. To close the server is to be offline.
func (n network) serve(b *testing.B, built string) *httptest.Server {
	b.Helper()
	handler, err := site.Handler(built)
	if err != nil {
		b.Fatal(err)
	}
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(n.latency)
		handler.ServeHTTP(w, r)
	}))
	if n.download > 0 {
		server.Listener = &narrow{Listener: server.Listener, download: n.download}
	}
	server.Start()
	b.Cleanup(server.Close)
	return server
}

// narrow is a listener whose connections share one line.
type narrow struct {
	net.Listener
	download float64

	mu   sync.Mutex
	free time.Time
}

// Accept gives a connection that writes no faster than the line carries.
func (l *narrow) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	return &narrowConn{c, l}, err
}

// carry waits until the line has taken so many bytes. A sleep that lasted too long is made good, or each packet would cost a millisecond more.
func (l *narrow) carry(bytes int) {
	const madeGood = 15 * time.Millisecond
	l.mu.Lock()
	if earliest := time.Now().Add(-madeGood); l.free.Before(earliest) {
		l.free = earliest
	}
	l.free = l.free.Add(time.Duration(float64(bytes) / l.download * float64(time.Second)))
	until := l.free
	l.mu.Unlock()
	time.Sleep(time.Until(until))
}

type narrowConn struct {
	net.Conn
	line *narrow
}

// Write sends packet by packet, so that connections take turns.
func (c *narrowConn) Write(all []byte) (int, error) {
	const packet = 1460
	sent := 0
	for sent < len(all) {
		part := all[sent:min(sent+packet, len(all))]
		c.line.carry(len(part))
		n, err := c.Conn.Write(part)
		sent += n
		if err != nil {
			return sent, err
		}
	}
	return sent, nil
}
