import { describe, expect, it } from '@jest/globals';
import { ownPath } from '../../src/preview/page/transport/dialog';
import { readMethod, readRequest } from '../../src/preview/page/transport/messages';
import { answerService } from '../../src/preview/page/transport/service';

const request = {
  _messageType: 0,
  _actionName: 'executeMethod',
  _actionType: 0,
  _conversationId: 'c1',
  _correlationId: 7,
  _origin: 'http://localhost:3001',
  _serializerVersion: 1,
  _data: { DdaMethod: { ControlId: 'x', Version: 1, DispatchId: 93 }, ArrayData: ['', 'POST'] },
};

describe('messages of office.js', () => {
  it('reads a request and the method it calls', () => {
    const read = readRequest(JSON.stringify(request));
    expect(read?._correlationId).toBe(7);
    expect(readMethod(read?._data)).toMatchObject({
      DdaMethod: { DispatchId: 93 },
      ArrayData: ['', 'POST'],
    });
  });

  it.each([
    ['a response', JSON.stringify({ ...request, _messageType: 1 })],
    ['an unknown action type', JSON.stringify({ ...request, _actionType: 9 })],
    ['no ids', JSON.stringify({ _messageType: 0, _actionName: 'x', _actionType: 0 })],
    ['other JSON', '{"hostUserTrusted":true}'],
    ['a list', '[1]'],
    ['broken JSON', '{"_messageType":'],
    ['an object', request],
    ['nothing', null],
  ])('passes over %s', (_name, data) => {
    expect(readRequest(data)).toBeNull();
  });

  it.each([[null], [{}], [{ DdaMethod: {} }]])('refuses %j as a method call', (data) => {
    expect(() => readMethod(data)).toThrow('invalid_type');
  });
});

describe("Excel's own service", () => {
  const batch = (service: string, action: string) =>
    JSON.stringify({
      Actions: [
        { Id: 1, ActionType: 1, Name: '' },
        { Id: 2, ActionType: 3, Name: action },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: service } },
    });
  const SERVICE = 'Microsoft.InternalService.AddinInternalService';

  it('hears that the functions are ready', () => {
    expect(JSON.parse(answerService(batch(SERVICE, 'NotifyActionHandlerReady')))).toEqual({
      Results: [
        { ActionId: 1, Value: null },
        { ActionId: 2, Value: null },
      ],
    });
  });

  it.each([
    ['Microsoft.InternalService.Other', 'NotifyActionHandlerReady', 'Other'],
    [SERVICE, 'OpenBackstage', 'OpenBackstage'],
  ])('refuses %s.%s', (service, action, named) => {
    expect(() => answerService(batch(service, action))).toThrow(named);
  });
});

describe('a dialog’s page', () => {
  it('is fetched from the preview’s own server', () => {
    const asked = 'https://localhost:3001/commands.html?sentence=H%E1%BB%8Fng';
    expect(ownPath(asked, 'localhost:3001')).toBe('/commands.html?sentence=H%E1%BB%8Fng');
  });

  it.each(['https://example.org/commands.html', 'https://localhost:3002/commands.html'])(
    'is refused from another one: %s',
    (asked) => {
      expect(() => ownPath(asked, 'localhost:3001')).toThrow('must be a page of localhost:3001');
    },
  );
});
