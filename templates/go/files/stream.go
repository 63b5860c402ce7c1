package runtime

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"iter"
	"slices"
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

// stream yields the elements of a response.
func (c *core) stream(
	ctx context.Context, op *operation, params any, options []Option, yield func(element, error) bool,
) {
	reply, err := c.open(ctx, op, params, options)
	if err != nil {
		yield(element{}, err)
		return
	}
	defer reply.Close()
	for event, err := range records(bufio.NewReader(reply), reply.streamFormat(), op.stream.terminator) {
		if !yield(element{reply, event}, err) {
			return
		}
	}
}

// streamFormat returns how the items of a stream are told apart, by the media type that arrived.
func (x *exchange) streamFormat() string {
	if declared := x.declared(); declared != nil {
		chosen := chooseMedia(declared.content, x.contentType())
		if chosen != nil && slices.Contains([]string{"sse", "jsonl", "json-seq"}, chosen.family) {
			return chosen.family
		}
	}
	return x.op.stream.format
}

// isCut tells whether a text of a JSON text sequence may lack its end (RFC 7464, 2.4): nothing follows a number or word.
func isCut(text string) bool {
	return text == strings.TrimSpace(text) && !strings.ContainsAny(text[len(text)-1:], `]}"`)
}

// records yields the events, lines or texts of a stream.
func records(reader *bufio.Reader, format, terminator string) iter.Seq2[ServerSentEvent, error] {
	switch format {
	case "sse":
		return events(reader, terminator)
	case "json-seq":
		return texts(reader, 0x1e)
	}
	return texts(reader, '\n')
}

// texts yields what stands between separators; the last one may lack its end.
func texts(reader *bufio.Reader, separator byte) iter.Seq2[ServerSentEvent, error] {
	return func(yield func(ServerSentEvent, error) bool) {
		for {
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
func events(reader *bufio.Reader, terminator string) iter.Seq2[ServerSentEvent, error] {
	return func(yield func(ServerSentEvent, error) bool) {
		event, data, id := ServerSentEvent{}, []string(nil), ""
		for line, err := range lines(reader) {
			if err != nil {
				yield(ServerSentEvent{}, err)
				return
			}
			field, value, _ := strings.Cut(line, ":")
			value = strings.TrimPrefix(value, " ")
			switch {
			case line == "":
				if data != nil {
					event.Data, event.ID = strings.Join(data, "\n"), id
					if event.Type == "" {
						event.Type = "message"
					}
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
			case field == "retry" && strings.Trim(value, "0123456789") == "":
				if retry, err := strconv.ParseInt(value, 10, 64); err == nil {
					event.Retry = Some(retry)
				}
			}
		}
	}
}

// lines yields the lines of a text, which end in CRLF, LF or CR; a line without an end is dropped.
func lines(reader *bufio.Reader) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		var line []byte
		first, afterCR := true, false
		for {
			c, err := reader.ReadByte()
			if err != nil {
				if err != io.EOF {
					yield("", err)
				}
				return
			}
			skipped := c == '\n' && afterCR
			afterCR = c == '\r'
			switch {
			case skipped:
			case c != '\r' && c != '\n':
				line = append(line, c)
			default:
				text := strings.ToValidUTF8(string(line), "\uFFFD")
				if first {
					text = strings.TrimPrefix(text, "\uFEFF")
				}
				first, line = false, line[:0]
				if !yield(text, nil) {
					return
				}
			}
		}
	}
}
