package org.sla4j.zendesk;

import com.google.common.collect.ImmutableList;
import org.sla4j.policy.Policy;

/**
 * What an export gives.
 *
 * @param policy the policy; its notes repeat the omissions
 * @param omissions what could not be carried over, each with its place in the files
 */
public record Imported(Policy policy, ImmutableList<String> omissions) {}
