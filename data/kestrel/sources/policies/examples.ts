import type { Examples } from "../../../../pipelines/sources/examples.ts";

const policy = {
  policy: "a person on the phone",
  touchpoint: "support.phone",
  aspect: "time",
  target: 120,
  unit: "seconds",
  clock: "calendar",
  valid_from: "2023-01-01",
  wording: "A person within two minutes, day and night",
};

export default [
  {
    name: "a policy is a standing promise",
    given: policy,
    gives: {
      promises: [
        {
          promise_id: "a person on the phone",
          standing: true,
          touchpoint: "support.phone",
          target: 120,
          unit: "seconds",
          clock: "calendar",
          valid_from: "2022-12-31T23:00:00Z",
          valid_to: null,
        },
      ],
    },
  },
  {
    name: "a unit that nobody can measure",
    given: { ...policy, unit: "moments" },
    refused: { rule: "not allowed", column: "unit" },
  },
] satisfies Examples;
