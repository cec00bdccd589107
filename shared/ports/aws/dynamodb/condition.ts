import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Condition } from '#shared/ports/item-store.ts';

/** The part of a write that says what must hold, and asks for the item that stood in the way. */
export interface ConditionPart {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeValues?: Record<string, AttributeValue>;
  readonly ReturnValuesOnConditionCheckFailure?: 'ALL_OLD';
}

/** True for items that have not expired; DynamoDB clears those away only days later. */
export const NOT_EXPIRED = '(attribute_not_exists(expiresAt) OR expiresAt > :now)';

const ABSENT = 'attribute_not_exists(pk) OR expiresAt <= :now';
const AT_VERSION = `version = :version AND ${NOT_EXPIRED}`;

/** A condition as DynamoDB checks it as of `now` (epoch milliseconds); an expired item is absent. */
export const conditionPart = (condition: Condition | undefined, now: number): ConditionPart => {
  if (condition === undefined) return {};
  const isAbsent = condition === 'absent';
  return {
    ConditionExpression: isAbsent ? ABSENT : AT_VERSION,
    ExpressionAttributeValues: { ':now': { N: String(now) }, ...(!isAbsent && { ':version': { N: String(condition.version) } }) },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  };
};
