import { CellError, compare, DIV_ERROR, NUM_ERROR, toNumber, toText, type Scalar } from './values';

type Binary = (left: Scalar, right: Scalar) => Scalar;
type Unary = (operand: Scalar) => Scalar;

function arithmetic(calculate: (left: number, right: number) => Scalar): Binary {
  return (left, right) => {
    const a = toNumber(left);
    if (a instanceof CellError) return a;
    const b = toNumber(right);
    if (b instanceof CellError) return b;
    const result = calculate(a, b);
    return typeof result === 'number' && !Number.isFinite(result) ? NUM_ERROR : result;
  };
}

function comparison(holds: (order: number) => boolean): Binary {
  return (left, right) => {
    const order = compare(left, right);
    return order instanceof CellError ? order : holds(order);
  };
}

const OPERATORS: Readonly<Record<string, Binary>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? DIV_ERROR : a / b)),
  '^': arithmetic((a, b) => a ** b),
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
  '&': (left, right) => {
    const a = toText(left);
    if (a instanceof CellError) return a;
    const b = toText(right);
    return b instanceof CellError ? b : a + b;
  },
};

function signed(calculate: (value: number) => number): Unary {
  return (operand) => {
    const value = toNumber(operand);
    return value instanceof CellError ? value : calculate(value);
  };
}

const SIGNS: Readonly<Record<string, Unary>> = {
  '-': signed((value) => -value),
  '%': signed((value) => value / 100),
  // A plus sign leaves any value as it is, "@" too: references here stand for single cells.
  '+': (operand) => operand,
  '@': (operand) => operand,
};

/** The function of an operator between two values; undefined if there is none. */
export function binary(operator: string): Binary | undefined {
  return OPERATORS[operator];
}

/** The function of a sign before a value, or of "%" behind it. */
export function unary(operator: string): Unary | undefined {
  return SIGNS[operator];
}
