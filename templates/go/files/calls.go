package runtime

import (
	"context"
	"io"
	"iter"
	"net/http"
)

// start makes the request of a call.
func (c *core) start(ctx context.Context, op *operation, params any, options []Option) (*exchange, error) {
	args, err := argumentsOf(params)
	if err != nil {
		return nil, err
	}
	s := c.settings.with(options)
	request, err := prepare(op, s, args, "")
	if err != nil {
		return nil, err
	}
	return c.send(ctx, s, request)
}

// call calls an operation and decodes its result.
func call[T any](ctx context.Context, c *core, op *operation, params any, options []Option) (result T, err error) {
	reply, err := c.start(ctx, op, params, options)
	if err == nil {
		err = reply.into(&result)
	}
	return result, err
}

// callNothing calls an operation without a result.
func (c *core) callNothing(ctx context.Context, op *operation, params any, options []Option) error {
	reply, err := c.start(ctx, op, params, options)
	if err == nil {
		_ = reply.Close()
	}
	return err
}

// callBinary calls an operation whose result is read as it arrives.
func (c *core) callBinary(ctx context.Context, op *operation, params any, options []Option) (io.ReadCloser, error) {
	reply, err := c.open(ctx, op, params, options)
	if err != nil {
		return nil, err
	}
	return reply, nil
}

// open calls an operation and prepares the body for being read as it arrives, without a limit of time.
func (c *core) open(ctx context.Context, op *operation, params any, options []Option) (*exchange, error) {
	reply, err := c.start(ctx, op, params, options)
	if err != nil {
		return nil, err
	}
	chosen, err := reply.successMedia()
	if chosen == nil {
		reply.body = http.NoBody
	} else {
		err = reply.open()
	}
	if err != nil {
		_ = reply.Close()
	}
	reply.timer.Stop()
	return reply, err
}

// items calls an operation that answers with a stream; the request is sent when the iteration begins.
func items[T any](ctx context.Context, c *core, op *operation, params any, options []Option) iter.Seq2[T, error] {
	return decoded[T](func(yield func(element, error) bool) { c.stream(ctx, op, params, options, yield) })
}

// pages calls an operation that answers with pages, again and again, and yields what is on them.
func pages[T any](ctx context.Context, c *core, op *operation, params any, options []Option) iter.Seq2[T, error] {
	return decoded[T](func(yield func(element, error) bool) { c.pages(ctx, op, params, options, yield) })
}

// element is what a stream or a page is made of, with the response that it came from.
type element struct {
	reply *exchange
	event ServerSentEvent
}

// decoded yields the values of elements. In a JSON text sequence a broken element is an error that does not end the
// iteration; every other error ends it.
func decoded[T any](elements iter.Seq2[element, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for part, err := range elements {
			var value T
			if err == nil {
				err = part.into(&value)
			}
			if !yield(value, err) || err != nil && (part.reply == nil || part.reply.streamFormat() != "json-seq") {
				return
			}
		}
	}
}

// into decodes an element into target, which may ask for the event itself.
func (e element) into(target any) error {
	switch item := target.(type) {
	case *ServerSentEvent:
		*item = e.event
		return nil
	case interface{ setEvent(ServerSentEvent) any }:
		target = item.setEvent(e.event)
	}
	data := []byte(e.event.Data)
	err := unmarshal(data, target)
	if err == nil && e.reply.streamFormat() == "json-seq" && isCut(e.event.Data) {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return e.reply.unusable("decode", data, err)
	}
	return nil
}
