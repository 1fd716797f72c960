package org.yichuang.participation.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.Term;

/**
 * 调查结果 — what was answered, counted.
 *
 * @param total number of answers
 * @param questions question by question, as they were asked
 */
@Term("调查结果")
public record SurveyResult(long total, List<QuestionResult> questions) {

	/**
	 * 单题结果.
	 *
	 * @param name the question's name
	 * @param label the question
	 * @param answered how many answered it
	 * @param bars its choices with how many chose each; empty for words and numbers
	 * @param numbers mean and bounds; null unless it asks for a number
	 * @param inWords whether it is answered in words
	 * @param several whether several could be chosen
	 */
	public record QuestionResult(String name, String label, long answered, List<Bar> bars, @Nullable Numbers numbers,
			boolean inWords, boolean several) {
	}

	/**
	 * 选项结果.
	 *
	 * @param value what is kept
	 * @param label what people read
	 * @param count how many chose it
	 * @param permille in thousandths of those who answered the question
	 */
	public record Bar(String value, String label, long count, int permille) {
	}

	/**
	 * 数值结果.
	 *
	 * @param mean to two decimals, as text
	 * @param least the smallest, as text
	 * @param most the largest, as text
	 */
	public record Numbers(String mean, String least, String most) {
	}

}
