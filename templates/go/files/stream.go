package runtime

import (
	"bufio"
	"bytes"
	"cmp"
	"io"
	"iter"
	"math"
	"strconv"
	"strings"
)

// ServerSentEvent is one server-sent event (WHATWG HTML, 9.2.6).
type ServerSentEvent struct {
	// Type is the type of the event; message if the server named none.
	Type string
	// Data is the text of the event.
	Data string
	// ID is the last event id in force.
	ID string
	// Retry is the reconnection time in milliseconds, if this event set it.
	Retry Optional[int64]
}

// EventOf is a server-sent event with its data decoded.
type EventOf[T any] struct {
	// ServerSentEvent is the event as it came.
	ServerSentEvent

	// Value is the decoded data.
	Value T
}

func (e *EventOf[T]) setEvent(event ServerSentEvent) any {
	e.ServerSentEvent = event
	return &e.Value
}

// item decodes an item of a stream into target, which may ask for the event itself. A text of a JSON text sequence that
// may lack its end is refused (RFC 7464, 2.4): nothing follows a number or word.
func (x *exchange) item(format string, event ServerSentEvent, target any) error {
	switch item := target.(type) {
	case *ServerSentEvent:
		*item = event
		return nil
	case interface{ setEvent(ServerSentEvent) any }:
		target = item.setEvent(event)
	}
	text := event.Data
	err := unmarshal([]byte(text), target)
	if format == "json-seq" && strings.TrimSpace(text) == text && !strings.ContainsAny(text[len(text)-1:], `]}"`) {
		err = io.ErrUnexpectedEOF
	}
	return x.unusable("decode", []byte(text), err)
}

// texts yields what stands between separators; the last one may lack its end.
func texts(stream io.Reader, separator byte) iter.Seq2[ServerSentEvent, error] {
	return func(yield func(ServerSentEvent, error) bool) {
		for reader := bufio.NewReader(stream); ; {
			text, err := reader.ReadBytes(separator)
			if err != nil && err != io.EOF {
				yield(ServerSentEvent{}, err)
				return
			}
			text = bytes.TrimSuffix(text, []byte{separator})
			if len(bytes.TrimSpace(text)) > 0 && !yield(ServerSentEvent{Data: string(text)}, nil) || err != nil {
				return
			}
		}
	}
}

// events yields the events of a stream; an unfinished last event is dropped.
func events(stream io.Reader, terminator string) iter.Seq2[ServerSentEvent, error] {
	return func(yield func(ServerSentEvent, error) bool) {
		lines := bufio.NewScanner(stream)
		lines.Buffer(nil, math.MaxInt)
		lines.Split(splitLines())
		event, data, id, mark := ServerSentEvent{}, []string(nil), "", "\uFEFF"
		for lines.Scan() {
			line := strings.ToValidUTF8(strings.TrimPrefix(lines.Text(), mark), "\uFFFD")
			field, value, _ := strings.Cut(line, ":")
			value, mark = strings.TrimPrefix(value, " "), ""
			switch {
			case line == "":
				if data != nil {
					event.Type = cmp.Or(event.Type, "message")
					event.Data, event.ID = strings.Join(data, "\n"), id
					if terminator != "" && event.Data == terminator || !yield(event, nil) {
						return
					}
				}
				event, data = ServerSentEvent{}, nil
			case field == "data":
				data = append(data, value)
			case field == "event":
				event.Type = value
			case field == "id" && !strings.Contains(value, "\x00"):
				id = value
			case field == "retry":
				if retry, err := strconv.ParseUint(value, 10, 63); err == nil {
					event.Retry = Some(int64(retry))
				}
			}
		}
		if err := lines.Err(); err != nil {
			yield(ServerSentEvent{}, err)
		}
	}
}

// splitLines splits at CRLF, LF or CR, and does not wait for what follows a CR; a line without an end is dropped.
func splitLines() bufio.SplitFunc {
	afterCR := false
	return func(data []byte, _ bool) (int, []byte, error) {
		skipped := 0
		if afterCR && bytes.HasPrefix(data, []byte("\n")) {
			skipped = 1
		}
		end := bytes.IndexAny(data[skipped:], "\r\n")
		if end < 0 {
			return 0, nil, nil
		}
		end += skipped
		afterCR = data[end] == '\r'
		return end + 1, data[skipped:end], nil
	}
}
