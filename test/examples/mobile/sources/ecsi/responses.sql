-- An answer to each item; the file numbers nobody, so that the place in it does.
select
    'mobi/' || cast(__record as varchar) as response_id,
    item.question,
    'mobi/' || cast(__record as varchar) as respondent_id,
    case
        when item.question = 'CUSCO' then 'support.complaint'
        when item.question = 'PERQ2' then 'product.network'
        else 'loyalty.survey'
    end as touchpoint,
    item.measure,
    item.value,
    1 as scale_low,
    10 as scale_high,
    'survey' as instrument
from records, unnest([
    {question: 'CUEX1', measure: 'expectation', value: CUEX1},
    {question: 'CUEX2', measure: 'expectation', value: CUEX2},
    {question: 'CUEX3', measure: 'expectation', value: CUEX3},
    {question: 'CUSA1', measure: 'satisfaction', value: CUSA1},
    {question: 'CUSA2', measure: 'versus_expectation', value: CUSA2},
    {question: 'CUSA3', measure: 'ideal', value: CUSA3},
    {question: 'CUSCO', measure: 'satisfaction', value: CUSCO},
    {question: 'CUSL1', measure: 'repurchase', value: CUSL1},
    {question: 'CUSL2', measure: 'price', value: CUSL2},
    {question: 'CUSL3', measure: 'recommend', value: CUSL3},
    {question: 'IMAG1', measure: 'trust', value: IMAG1},
    {question: 'IMAG2', measure: 'trust', value: IMAG2},
    {question: 'IMAG3', measure: 'trust', value: IMAG3},
    {question: 'IMAG4', measure: 'trust', value: IMAG4},
    {question: 'IMAG5', measure: 'trust', value: IMAG5},
    {question: 'PERQ1', measure: 'perception', value: PERQ1},
    {question: 'PERQ2', measure: 'perception', value: PERQ2},
    {question: 'PERQ3', measure: 'perception', value: PERQ3},
    {question: 'PERQ4', measure: 'perception', value: PERQ4},
    {question: 'PERQ5', measure: 'perception', value: PERQ5},
    {question: 'PERQ6', measure: 'perception', value: PERQ6},
    {question: 'PERQ7', measure: 'perception', value: PERQ7},
    {question: 'PERV1', measure: 'price', value: PERV1},
    {question: 'PERV2', measure: 'price', value: PERV2}
]) as items (item)
