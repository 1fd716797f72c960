package org.yichuang.demo;

import java.util.List;
import java.util.Map;

import org.yichuang.forms.FormDefinition;
import org.yichuang.kernel.Term;
import org.yichuang.participation.model.ConsultationDetail.Paragraph;
import org.yichuang.participation.model.HearingDetail.SeatGroup;

/**
 * 示例活动 — what the demonstration asks the public, as {@code demo/activities.yaml} says.
 */
@Term("示例活动")
record DemoActivities(DemoSurvey survey, DemoConsultation consultation, DemoHearing hearing, DemoInterview interview) {

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

	/**
	 * 示例听证.
	 *
	 * @param site code of the body whose site it is on
	 * @param days for how long people can register
	 * @param heldIn in how many days it is held
	 * @param registrations what those who register fill in
	 */
	record DemoHearing(String site, String title, String introduction, int days, int heldIn, String place,
			String attendance, String numberSource, List<SeatGroup> groups, String explanation, String draft,
			List<Map<String, List<String>>> registrations) {
	}

	/**
	 * 示例访谈.
	 *
	 * @param site code of the body whose site it is on
	 * @param heldIn in how many days it is held
	 * @param questions what those fill in who ask beforehand
	 */
	record DemoInterview(String site, String title, String introduction, int heldIn, List<DemoGuest> guests,
			String host, String background, List<Map<String, List<String>>> questions) {
	}

	/** 示例嘉宾. */
	record DemoGuest(String name, String post) {
	}

}
