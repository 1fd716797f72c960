package org.yichuang.demo;

import java.util.List;
import java.util.Map;

import org.yichuang.forms.FormDefinition;
import org.yichuang.kernel.Term;
import org.yichuang.participation.model.ConsultationDetail.Paragraph;

/**
 * 示例活动 — what the demonstration asks the public, as {@code demo/activities.yaml} says.
 */
@Term("示例活动")
record DemoActivities(DemoSurvey survey, DemoConsultation consultation) {

	/**
	 * 示例调查.
	 *
	 * @param site code of the body whose site it is on
	 * @param days for how long it is open
	 * @param questions what is asked
	 * @param answers what was answered, each several times
	 */
	record DemoSurvey(String site, String title, String introduction, int days, FormDefinition questions,
			List<DemoAnswer> answers) {
	}

	/** 示例答卷 — an answer that came several times. */
	record DemoAnswer(int times, Map<String, List<String>> values) {
	}

	/**
	 * 示例征集.
	 *
	 * @param site code of the body whose site it is on
	 * @param days for how long it is open
	 */
	record DemoConsultation(String site, String title, String introduction, int days, String explanation,
			List<Paragraph> draft, String otherWays, List<DemoOpinion> opinions) {
	}

	/**
	 * 示例意见.
	 *
	 * @param about which paragraph, such as {@code p4}
	 */
	record DemoOpinion(String about, String words) {
	}

}
